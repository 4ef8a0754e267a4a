import { loadModel, type ModelFiles, type SyntaxModel } from '../src/syntax/model.ts';
import { findNames } from '../src/syntax/names.ts';
import { parseSentence } from '../src/syntax/parse.ts';
import { tokenize } from '../src/syntax/tokenize.ts';
import type { Sentence, Word } from './sentence.ts';

/** F1 of tokens, tags, heads, heads with relations; of names, and the share of them with the right type. */
export interface Scores {
  readonly tokens: number;
  readonly upos: number;
  readonly uas: number;
  readonly las: number;
  readonly names: number;
  readonly typed: number;
}

interface Counts {
  gold: number;
  ours: number;
  tokens: number;
  upos: number;
  uas: number;
  las: number;
}

/**
 * Scores from raw text: a token cut differently counts as wrong, as in the CoNLL 2018 shared task;
 * relations count without their subtypes; a name is found where it shares a character.
 */
export function score(files: ModelFiles, sentences: readonly Sentence[]): Scores {
  const model = loadModel(files);
  const counts: Counts = { gold: 0, ours: 0, tokens: 0, upos: 0, uas: 0, las: 0 };
  const names = { right: 0, typed: 0, spurious: 0, missed: 0 };
  for (const sentence of sentences) {
    const gold = placesOf(sentence);
    countWords(model, sentence, { gold, counts });
    countNames(model, sentence, { gold, names });
  }
  const f1 = (right: number): number => (2 * right) / (counts.gold + counts.ours || 1);
  return {
    tokens: f1(counts.tokens),
    upos: f1(counts.upos),
    uas: f1(counts.uas),
    las: f1(counts.las),
    names: (2 * names.right) / (2 * names.right + names.spurious + names.missed || 1),
    typed: names.typed / (names.right || 1),
  };
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where each word stands in the text; -1 where the text has it otherwise. */
function placesOf({ text, words }: Sentence): Place[] {
  let at = 0;
  return words.map(({ form }) => {
    while (text[at] === ' ' || text[at] === '\u00a0') at += 1;
    if (!text.startsWith(form, at)) return { start: -1, end: -1 };
    at += form.length;
    return { start: at - form.length, end: at };
  });
}

const plain = (relation: string): string => relation.split(':')[0] ?? '';

function countWords(
  model: SyntaxModel,
  { text, words }: Sentence,
  { gold, counts }: { readonly gold: readonly Place[]; readonly counts: Counts },
): void {
  const tokens = tokenize(text);
  const parsed = parseSentence(
    model,
    tokens.map(({ start, end }) => text.slice(start, end)),
  );
  const places = new Map(gold.map(({ start, end }, i) => [`${start}:${end}`, i]));
  const matches = tokens.map(({ start, end }) => places.get(`${start}:${end}`) ?? -1);
  counts.gold += words.length;
  counts.ours += tokens.length;
  parsed.forEach(({ upos, head, relation }, i) => {
    const match: Word | undefined = words[matches[i] ?? -1];
    if (match === undefined) return;
    counts.tokens += 1;
    if (match.upos === upos) counts.upos += 1;
    const above = head < 0 ? -1 : (matches[head] ?? -1);
    if (above !== match.head || (head >= 0 && above < 0)) return;
    counts.uas += 1;
    if (plain(relation) === plain(match.relation)) counts.las += 1;
  });
}

function countNames(
  model: SyntaxModel,
  sentence: Sentence,
  {
    gold,
    names,
  }: {
    readonly gold: readonly Place[];
    readonly names: { right: number; typed: number; spurious: number; missed: number };
  },
): void {
  if (sentence.names === null) return;
  const theirs = sentence.names
    .filter(({ type }) => type !== 'other')
    .map(({ from, to, type }) => ({
      start: gold[from]?.start ?? -1,
      end: gold[to - 1]?.end ?? -1,
      type,
    }))
    .filter(({ start, end }) => start >= 0 && end >= 0);
  const ours = findNames(model, sentence.text, [tokenize(sentence.text)]).filter(
    ({ type }) => type !== 'other',
  );
  const meets = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;
  for (const name of theirs) {
    const match = ours.find((other) => meets(name, other));
    if (match === undefined) names.missed += 1;
    else {
      names.right += 1;
      if (match.type === name.type) names.typed += 1;
    }
  }
  names.spurious += ours.filter((name) => !theirs.some((other) => meets(name, other))).length;
}
