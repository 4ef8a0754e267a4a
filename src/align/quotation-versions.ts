import type { VersionPart } from '../model/details.ts';
import type { Span } from '../model/span.ts';
import { sharedRuns } from './shared-runs.ts';
import { sentenceNumbers } from './utterance-sentences.ts';
import type { Utterance } from './utterances.ts';

/** What one article has of a quotation, set against its longest form. */
export interface QuotationVersion {
  readonly utterances: readonly Utterance[];
  /** Indices of the longest form’s words that stand here too, in the marks or in the clause around them. */
  readonly kept: ReadonlySet<number>;
  /** Words of the speaker that the longest form has not: in its midst, and before or after it. */
  readonly altered: number;
  readonly beyond: number;
  readonly inserted: number;
  /** Kept words outside the marks. */
  readonly told: number;
  readonly parts: readonly VersionPart[];
}

/** An article’s versions: utterances that have different words of the longest form are one. */
export function versionsOf(
  longest: Utterance,
  utterances: readonly Utterance[],
): readonly QuotationVersion[] {
  const drafts: Matched[][] = [];
  for (const utterance of utterances) {
    const matched = matchedTo(longest, utterance);
    const draft = drafts.find((one) => one.every((other) => isApart(other, matched)));
    if (draft === undefined) drafts.push([matched]);
    else draft.push(matched);
  }
  return drafts.map((draft) => versionOf(longest, draft));
}

/** An utterance with, for each of its framed words, the index of the longest form’s word that it is, or -1. */
interface Matched {
  readonly utterance: Utterance;
  readonly at: readonly number[];
}

const isApart = (a: Matched, b: Matched): boolean => {
  const taken = new Set(a.at.filter((index) => index >= 0));
  return !b.at.some((index) => taken.has(index));
};

function matchedTo(longest: Utterance, utterance: Utterance): Matched {
  const { framed } = utterance;
  const at = framed.map(() => -1);
  const forms = longest.words.map(({ form }) => form);
  const runs = sharedRuns(
    forms,
    framed.map(({ form }) => form),
  );
  for (const { a, b, count } of runs) {
    // A single word outside the marks that the quotation has too is chance.
    if (count === 1 && framed[b]?.isOutside === true) continue;
    for (let i = 0; i < count; i += 1) at[b + i] = a + i;
  }
  return { utterance, at };
}

function versionOf(longest: Utterance, draft: readonly Matched[]): QuotationVersion {
  const inOrder = draft.toSorted((a, b) => firstOf(a) - firstOf(b));
  const steps: Step[] = [];
  let next = 0;
  const leaveOut = (until: number): void => {
    for (; next < until; next += 1) steps.push(leftOutStep(longest, next));
  };
  for (const matched of inOrder) {
    let pending: Step[] = [];
    for (const [place, index] of matched.at.entries()) {
      const step = ownStep(longest, matched, place);
      if (step === null) continue;
      if (index < 0) {
        pending.push(step);
        continue;
      }
      leaveOut(index);
      steps.push(...pending, step);
      pending = [];
      next = Math.max(next, index + 1);
    }
    if (pending.length > 0 && isNear(longest, next)) leaveOut(longest.words.length);
    steps.push(...pending);
  }
  leaveOut(longest.words.length);
  return {
    utterances: inOrder.map(({ utterance }) => utterance),
    kept: new Set(inOrder.flatMap(({ at }) => at.filter((index) => index >= 0))),
    altered: countOf(steps, 'altered'),
    beyond: countOf(steps, 'beyond'),
    inserted: countOf(steps, 'inserted'),
    told: countOf(steps, 'told'),
    parts: partsOf(steps),
  };
}

const countOf = (steps: readonly Step[], kind: Step['kind']): number =>
  steps.filter((step) => step.kind === kind).length;

/** Where so few words of the longest form are left, other words stand in their stead. */
const NEAR = 6;
const isNear = ({ words }: Utterance, next: number): boolean =>
  next < words.length && words.length - next <= NEAR;

const firstOf = ({ at }: Matched): number => at.find((index) => index >= 0) ?? Infinity;

interface Step {
  readonly kind: 'kept' | 'told' | 'inserted' | 'altered' | 'beyond' | 'left-out';
  readonly word: Span;
  /** The passage in which the word stands: no mark outside it goes with the word. */
  readonly passage: Span;
  readonly text: string;
}

function leftOutStep({ article, spans, words }: Utterance, at: number): Step {
  const word = words[at] ?? { start: 0, end: 0 };
  return { kind: 'left-out', word, passage: passageOf(spans, word), text: article.text };
}

/** Null for a word outside the marks that the longest form has not. */
function ownStep(longest: Utterance, { utterance, at }: Matched, place: number): Step | null {
  const word = utterance.framed[place];
  const index = at[place] ?? -1;
  if (word === undefined || (word.isOutside && index < 0)) return null;
  const { text } = utterance.article;
  if (word.isOutside) return { kind: 'told', word, passage: word, text };
  const passage = passageOf(utterance.spans, word);
  if (index >= 0) return { kind: 'kept', word, passage, text };
  if (word.isInserted) return { kind: 'inserted', word, passage, text };
  return { kind: kindOfOther(longest, at, place), word, passage, text };
}

/**
 * Other words in the stead of some, or speech before or after all that the longest form has: where
 * a sentence of the longest form goes on otherwise, its words are altered.
 */
function kindOfOther(
  longest: Utterance,
  at: readonly number[],
  place: number,
): 'altered' | 'beyond' {
  const first = at.findIndex((index) => index >= 0);
  const last = at.findLastIndex((index) => index >= 0);
  if (place > first && place < last) return 'altered';
  const edge = at[place < first ? first : last] ?? 0;
  const numbers = sentenceNumbers(longest);
  const goesOn = numbers[place < first ? edge - 1 : edge + 1] === numbers[edge];
  return goesOn ? 'altered' : 'beyond';
}

const passageOf = (spans: readonly Span[], word: Span): Span =>
  spans.find(({ end }) => end > word.start) ?? word;

const CHANGES: Readonly<Record<Step['kind'], VersionPart['change']>> = {
  kept: 'kept',
  told: 'told',
  inserted: 'inserted',
  altered: 'added',
  beyond: 'added',
  'left-out': 'left-out',
};

/** Words of one kind in a row are one part; the marks that follow a word go with it. */
function partsOf(steps: readonly Step[]): readonly VersionPart[] {
  const parts: { change: VersionPart['change']; passage: Span; start: number; end: number }[] = [];
  for (const { kind, word, passage, text } of steps) {
    const last = parts.at(-1);
    const change = CHANGES[kind];
    const { start, end } = withMarks(text, word, passage);
    const isNext =
      last?.change === change &&
      start >= last.end &&
      (last.passage === passage || (change === 'told' && start - last.end <= REACH));
    if (last !== undefined && isNext) last.end = end;
    else parts.push({ change, passage, start, end });
  }
  return parts.map(({ change, start, end }) => ({ change, start, end }));
}

const BEFORE = /[[(“‘"'£$€#@]+$/;
const AFTER = /^[\])”’"'.,;:!?%…–—-]+/;
const REACH = 4;

function withMarks(text: string, word: Span, passage: Span): Span {
  const before = text.slice(Math.max(passage.start, word.start - REACH), word.start);
  const after = text.slice(word.end, Math.min(passage.end, word.end + REACH));
  return {
    start: word.start - (BEFORE.exec(before)?.[0].length ?? 0),
    end: word.end + (AFTER.exec(after)?.[0].length ?? 0),
  };
}
