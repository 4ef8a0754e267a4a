import type { Cue } from '../../lexicons/cue-table.ts';
import { cues } from '../../lexicons/cues.ts';
import {
  isQuoted,
  lemmaAt,
  type Passage,
  type Range,
  type Sentence,
  tagAt,
  wordAt,
} from './passage.ts';

/** A cue at a place in the text. */
export interface CueMatch extends Range {
  readonly cue: Cue;
  /** The words that stand for `*` in the cue's term. */
  readonly gap: Range | null;
}

interface Pattern {
  readonly cue: Cue;
  readonly words: readonly string[];
}

const GAP = '*';
/** Words that `*` may stand for, at most. */
const LONGEST_GAP = 5;
/** So many words after a cue may show that it has another sense. */
const UNLESS_WITHIN = 3;
const TAGS: Readonly<Record<Cue['wordClass'], readonly string[]>> = {
  verb: ['VERB'],
  noun: ['NOUN'],
  adverb: ['ADV'],
  preposition: [],
};

const byFirstWord = indexed(cues);

const verbs = new Set(
  cues
    .filter(({ wordClass, frames }) => wordClass === 'verb' && frames.includes('quotation'))
    .map(({ term }) => term),
);

/** True for the lemma of a verb that may introduce a quotation. */
export const isSayingVerb = (passage: Passage, at: number): boolean =>
  tagAt(passage, at) === 'VERB' && verbs.has(lemmaAt(passage, at)) && !isQuoted(passage, at);

/** Every cue in a sentence outside quoted speech, each token in one at most, the longest first. */
export function cueMatches(passage: Passage, sentence: Sentence): CueMatch[] {
  const found: CueMatch[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const match = isQuoted(passage, at) ? null : matchAt(passage, at, sentence.to);
    if (match === null) continue;
    found.push(match);
    at = (isGapOpen(match) ? match.from + 1 : match.to) - 1;
  }
  return found;
}

/** The words in a gap may hold cues of their own, but where they name the speaker. */
const isGapOpen = ({ gap, cue }: CueMatch): boolean =>
  gap !== null && cue.wordClass === 'verb' && !cue.term.endsWith('as say');

function matchAt(passage: Passage, at: number, limit: number): CueMatch | null {
  if (tagAt(passage, at) === 'PUNCT') return null;
  const word = wordAt(passage, at);
  const isHeadline = isHeadlineVerb(passage, at);
  const lemma = isHeadline ? word.replace(/s$/, '') : lemmaAt(passage, at);
  const candidates = byFirstWord.get(lemma) ?? byFirstWord.get(word);
  if (candidates === undefined) return null;
  for (const { cue, words } of candidates) {
    const wanted = isHeadline && words[0] === lemma ? [word, ...words.slice(1)] : words;
    const match = fits(passage, at, limit, wanted);
    if (match === null || !hasTag(passage, at, cue, words.length)) continue;
    if (!isExcluded(passage, cue, match.to)) return { cue, ...match };
  }
  return null;
}

function hasTag(passage: Passage, at: number, cue: Cue, length: number): boolean {
  const tags = TAGS[cue.wordClass];
  const tag = tagAt(passage, at);
  if (tags.length === 0 || tags.includes(tag)) return true;
  return (
    cue.wordClass === 'verb' &&
    (length > 1 || (cue.frames.includes('quotation') && isHeadlineVerb(passage, at)))
  );
}

/** A verb that a tagger takes for a noun, as in a headline: "Lavrov Says West …". */
const isHeadlineVerb = (passage: Passage, at: number): boolean =>
  tagAt(passage, at - 1) === 'PROPN' &&
  NOMINAL.has(tagAt(passage, at)) &&
  AFTER_VERB.has(tagAt(passage, at + 1)) &&
  /[^s]s$/.test(wordAt(passage, at));

const NOMINAL = new Set(['NOUN', 'PROPN']);
const AFTER_VERB = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'PRON', 'SCONJ', 'PART', 'NUM']);

function fits(
  passage: Passage,
  at: number,
  limit: number,
  words: readonly string[],
): (Range & { gap: Range | null }) | null {
  let next = at;
  let gap: Range | null = null;
  for (let index = 0; index < words.length; index += 1) {
    const wanted = words[index] ?? '';
    if (wanted === GAP) {
      const end = gapEnd(passage, next, limit, words[index + 1] ?? '');
      if (end === null) return null;
      gap = { from: next, to: end };
      next = end;
    } else if (next < limit && isWord(passage, next, wanted)) next += 1;
    else return null;
  }
  return { from: at, to: next, gap };
}

function gapEnd(passage: Passage, from: number, limit: number, wanted: string): number | null {
  for (let at = from; at < Math.min(limit, from + LONGEST_GAP + 1); at += 1) {
    if (tagAt(passage, at) === 'PUNCT') return null;
    if (at > from && isWord(passage, at, wanted)) return at;
  }
  return null;
}

const isWord = (passage: Passage, at: number, wanted: string): boolean =>
  lemmaAt(passage, at) === wanted || wordAt(passage, at) === wanted;

function isExcluded(passage: Passage, cue: Cue, after: number): boolean {
  if (cue.unless.length === 0) return false;
  for (let at = after; at < after + UNLESS_WITHIN; at += 1) {
    if (tagAt(passage, at) === 'PUNCT') return false;
    if (cue.unless.includes(lemmaAt(passage, at)) || cue.unless.includes(wordAt(passage, at))) {
      return true;
    }
  }
  return false;
}

/** Patterns by their first word, the longest first. */
function indexed(all: readonly Cue[]): ReadonlyMap<string, readonly Pattern[]> {
  const index = new Map<string, Pattern[]>();
  for (const cue of all) {
    const words = cue.term.split(' ');
    const first = words[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), { cue, words }]);
  }
  for (const patterns of index.values()) patterns.sort((a, b) => b.words.length - a.words.length);
  return index;
}
