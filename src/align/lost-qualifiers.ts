import { type QualifierClass, qualifiers } from '../lexicons/qualifiers.ts';
import type { Span } from '../model/span.ts';
import { contains, firstEndingAfter } from '../text/spans.ts';
import type { QuotationVersion } from './quotation-versions.ts';
import { type QuotedWord, quotedWords } from './quoted-words.ts';
import { sentenceNumbers } from './utterance-sentences.ts';
import type { Utterance } from './utterances.ts';

/** A negation, condition, hedge or contrast of the longest form that a version drops from a clause it keeps. */
export interface LostQualifier {
  readonly class: QualifierClass;
  /** What is left out, from the qualifier on, in the article with the longest form. */
  readonly span: Span;
}

/** Fewer kept words of a sentence are a phrase, not the statement that was qualified. */
const ENOUGH_KEPT = 4;
/** A negation or hedge bears on the words that follow it so closely. */
const BEARING = 3;

/** At most one for each stretch that is left out: the first. */
export function lostQualifiers(
  longest: Utterance,
  version: QuotationVersion,
): readonly LostQualifier[] {
  const sentences = sentenceNumbers(longest);
  return stretchesLeftOut(longest.words.length, version.kept).flatMap(([from, to]) => {
    const lost = qualifiersIn(longest, from, to).find(
      (one) =>
        bearsOnKept(one, { sentences, kept: version.kept }) && !isSaidElsewhere(one.class, version),
    );
    if (lost === undefined) return [];
    // Where what follows "but" is kept, what stands before it is lost.
    const isBefore = lost.class === 'contrast' && version.kept.has(to) && to - lost.to < FEW_WORDS;
    const [first, last] = isBefore ? [from, lost.from - 1] : [lost.from, to - 1];
    const span = spanOf(longest, sentences, isBefore ? [last, first] : [first, last]);
    return span === null ? [] : [{ class: lost.class, span }];
  });
}

/** So few words after a contrast are none to speak of. */
const FEW_WORDS = 3;

/** From the word at `near` as far towards the one at `far` as sentence and passage go. */
function spanOf(
  { words, spans }: Utterance,
  sentences: readonly number[],
  [near, far]: readonly [near: number, far: number],
): Span | null {
  const passageOf = (at: number): Span | undefined =>
    spans.find(({ end }) => end > (words[at]?.start ?? Infinity));
  const step = far < near ? -1 : 1;
  let reach = near;
  while (
    reach !== far &&
    sentences[reach + step] === sentences[near] &&
    passageOf(reach + step) === passageOf(near)
  ) {
    reach += step;
  }
  const [first, last] = [words[Math.min(near, reach)], words[Math.max(near, reach)]];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

function stretchesLeftOut(
  length: number,
  kept: ReadonlySet<number>,
): readonly (readonly [from: number, to: number])[] {
  const stretches: [number, number][] = [];
  for (let at = 0; at < length; at += 1) {
    if (kept.has(at)) continue;
    const last = stretches.at(-1);
    if (last?.[1] === at) last[1] = at + 1;
    else stretches.push([at, at + 1]);
  }
  return stretches;
}

interface Place {
  readonly class: QualifierClass;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

const BY_FIRST = new Map<string, { readonly forms: readonly string[]; class: QualifierClass }[]>();
for (const { term, class: kind } of qualifiers) {
  const forms = term.replaceAll("'", '').split(' ');
  const [first = ''] = forms;
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), { forms, class: kind }]);
}

/** In their order; of those that begin at one word, the longest. */
function qualifiersIn({ article, words }: Utterance, from: number, to: number): readonly Place[] {
  const places: Place[] = [];
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word === undefined || isMonth(article.text, word)) continue;
    const [best] = (BY_FIRST.get(word.form) ?? [])
      .filter(({ forms }) => forms.every((form, i) => words[at + i]?.form === form))
      .toSorted((a, b) => b.forms.length - a.forms.length);
    if (best !== undefined) {
      places.push({ class: best.class, from: at, to: at + best.forms.length });
    }
  }
  return places;
}

/** "in May" */
const isMonth = (text: string, { start, end }: QuotedWord): boolean =>
  text.slice(start, end) === 'May' && /[\p{L}\p{N},] $/u.test(text.slice(start - 2, start));

function bearsOnKept(
  { class: kind, from, to }: Place,
  {
    sentences,
    kept,
  }: { readonly sentences: readonly number[]; readonly kept: ReadonlySet<number> },
): boolean {
  const keptIn = (sentence: number): number =>
    [...kept].filter((at) => sentences[at] === sentence).length;
  const own = sentences[from] ?? 0;
  if (kind === 'contrast') {
    const opens = sentences[from - 1] !== own;
    return keptIn(opens ? own - 1 : own) >= ENOUGH_KEPT;
  }
  if (keptIn(own) < ENOUGH_KEPT) return false;
  if (kind === 'condition') return true;
  const isKept = (at: number): boolean => kept.has(at) && sentences[at] === own;
  const follows = Array.from({ length: BEARING + 1 }, (_, i) => to + i).some(isKept);
  return follows || isKept(from - 1);
}

/** True where the version’s sentence, or the next, has a qualifier of the class outside what is kept. */
function isSaidElsewhere(kind: QualifierClass, { utterances, parts }: QuotationVersion): boolean {
  const kept = parts.filter(({ change }) => change === 'kept' || change === 'told');
  return utterances.some(({ article, spans, ...rest }) => {
    const first = firstEndingAfter(article.sentences, spans[0]?.start ?? 0);
    const last = firstEndingAfter(article.sentences, (spans.at(-1)?.end ?? 1) - 1);
    const around = article.sentences.slice(first, kind === 'contrast' ? last + 1 : last + 2);
    const words = quotedWords(article.text, around);
    const places = qualifiersIn({ ...rest, article, spans, words }, 0, words.length);
    return places.some((place) => {
      const word = words[place.from];
      return (
        place.class === kind && word !== undefined && !kept.some((part) => contains(part, word))
      );
    });
  });
}
