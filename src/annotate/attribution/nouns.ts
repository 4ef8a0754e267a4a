import { contentEnd, isClause, withoutMarks } from './clauses.ts';
import { complementOf } from './complements.ts';
import type { CueMatch } from './cue-matches.ts';
import type { Draft } from './draft.ts';
import { isQuoted, type Passage, type Range, type Sentence, tagAt, wordAt } from './passage.ts';
import { nounPhraseEndingAt, phraseFrom } from './phrases.ts';

/** "Smith's claim that …", "their support for …", "the claim by Smith that …". */
export function fromNoun(passage: Passage, match: CueMatch, sentence: Sentence): Draft | null {
  const owner = ownerOf(passage, match.from, sentence);
  const by =
    wordAt(passage, match.to) === 'by' ? phraseFrom(passage, match.to + 1, sentence.to) : null;
  const content = complementOf(passage, match, by?.to ?? match.to, sentence);
  if (content === null) return null;
  const isStatement = wordAt(passage, content.from) === 'that';
  if (!isStatement && owner === null && by === null) return null;
  return {
    source: by ?? owner,
    cue: { from: match.from, to: match.to },
    entry: match.cue,
    content: [content],
  };
}

/** Whose noun it is: "his", "Smith's", with adjectives between. */
function ownerOf(passage: Passage, noun: number, sentence: Sentence): Range | null {
  let at = noun - 1;
  while (at > sentence.from && ['ADJ', 'NUM', 'ADV'].includes(tagAt(passage, at))) at -= 1;
  const word = wordAt(passage, at);
  if (at >= sentence.from && /^(?:his|her|their|our|my|your|its)$/.test(word)) {
    return { from: at, to: at + 1 };
  }
  const isPossessive = at > sentence.from && tagAt(passage, at) === 'PART' && /^['’]s?$/.test(word);
  return isPossessive ? nounPhraseEndingAt(passage, at - 1, sentence.from) : null;
}

/** "According to Smith, …", "…, in Smith's words": the clause around it is the content. */
export function fromPreposition(
  passage: Passage,
  match: CueMatch,
  sentence: Sentence,
): Draft | null {
  const source = match.gap ?? phraseFrom(passage, match.to, sentence.to);
  if (source === null) return null;
  if (match.cue.term === 'per' && tagAt(passage, source.from) !== 'PROPN') return null;
  const end = match.gap === null ? source.to : match.to;
  const cue =
    match.gap === null ? { from: match.from, to: match.to } : { from: source.to, to: match.to };
  const content = around(passage, { from: match.from, to: end }, sentence);
  return content.length === 0 ? null : { source, cue, entry: match.cue, content };
}

/** What is longer is no mere "In 2014," before the phrase; in tokens. */
const LONG_LEAD = 6;

/** "The mayor reportedly left": the clause around the adverb; who says it is not told. */
export function fromAdverb(passage: Passage, match: CueMatch, sentence: Sentence): Draft | null {
  let from = match.from;
  while (from > sentence.from && !opensClause(passage, from - 1)) from -= 1;
  const to = contentEnd(passage, match.to, sentence, 'clause');
  const content = [
    { from, to: match.from },
    { from: match.to, to },
  ].filter((range) => range.from < range.to);
  if (content.length === 0) return null;
  return { source: null, cue: { from: match.from, to: match.to }, entry: match.cue, content };
}

const opensClause = (passage: Passage, at: number): boolean =>
  isQuoted(passage, at) ||
  ['PUNCT', 'CCONJ', 'SCONJ'].includes(tagAt(passage, at)) ||
  /^(?:who|which|that)$/.test(wordAt(passage, at));

/** The sentence's clause before the phrase, or after it, or both. */
function around(passage: Passage, phrase: Range, sentence: Sentence): Range[] {
  const before = { from: sentence.from, to: withoutMarks(passage, sentence.from, phrase.from) };
  const comma = nextComma(passage, phrase.to, sentence);
  const after =
    comma === null
      ? null
      : { from: comma + 1, to: contentEnd(passage, comma + 1, sentence, 'clause') };
  const length = before.to - before.from;
  const hasBefore = length > LONG_LEAD || (length > 3 && isClause(passage, before));
  if (hasBefore) return [before];
  const isInside = before.to - before.from > 1 && after !== null;
  const parts = isInside ? [before, after] : [after];
  return parts.filter((part) => part !== null).filter(({ from, to }) => from < to);
}

/** The comma or colon that closes the phrase, an apposition allowed for. */
function nextComma(passage: Passage, from: number, sentence: Sentence): number | null {
  for (let at = from; at < Math.min(sentence.to, from + 30); at += 1) {
    if (/^[,:]$/.test(wordAt(passage, at))) {
      const isAside =
        /^(?:a|an|the|who|which)$/.test(wordAt(passage, at + 1)) &&
        hasCommaBefore(passage, at + 1, sentence);
      if (!isAside) return at;
    }
  }
  return null;
}

/** Another comma closes a short aside that a noun phrase without a verb makes. */
function hasCommaBefore(passage: Passage, from: number, sentence: Sentence): boolean {
  for (let at = from; at < Math.min(sentence.to, from + 14); at += 1) {
    if (wordAt(passage, at) === ',') return true;
    if (tagAt(passage, at) === 'AUX') return false;
  }
  return false;
}
