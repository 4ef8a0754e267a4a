import { isQuoted, type Passage, type Range, type Sentence, tagAt, wordAt } from './passage.ts';

const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM', 'SYM', 'X']);
const WITHIN = new Set([...NOMINAL, 'DET', 'ADJ']);
const LINKING = new Set('of in for at from with on to by near against about'.split(' '));
const SUBJECT_PRONOUNS = new Set(
  'he she they it we i you who which that this these those one some many others most both all everyone everybody nobody someone several none few'.split(
    ' ',
  ),
);
const DAYS =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|yesterday|tomorrow|tonight|later|earlier|recently)$/;

export const isNominal = (passage: Passage, at: number): boolean =>
  NOMINAL.has(tagAt(passage, at)) && !isQuoted(passage, at);

export const isPronoun = (passage: Passage, at: number): boolean =>
  SUBJECT_PRONOUNS.has(wordAt(passage, at)) &&
  ['PRON', 'DET', 'SCONJ', 'ADJ', 'NUM'].includes(tagAt(passage, at));

export const isDay = (passage: Passage, at: number): boolean => DAYS.test(wordAt(passage, at));

export const isVerb = (passage: Passage, at: number): boolean =>
  (tagAt(passage, at) === 'VERB' || tagAt(passage, at) === 'AUX') && !isQuoted(passage, at);

/**
 * The noun phrase whose last word is at `last`, with the phrases that hang on it by a preposition
 * ("the head of the agency"); null where none ends there.
 */
export function phraseEndingAt(passage: Passage, last: number, floor: number): Range | null {
  if (last < floor) return null;
  if (isPronoun(passage, last)) return { from: last, to: last + 1 };
  if (!isNominal(passage, last)) return null;
  let from = startOfPhrase(passage, last, floor);
  for (let link = from - 1; ; link = from - 1) {
    const before = isKnowing(passage, link - 1) ? link - 1 : link;
    if (!links(passage, before, link, floor)) break;
    from = startOfPhrase(passage, before - 1, floor);
  }
  return { from, to: last + 1 };
}

/** "people familiar with", "a source close to" */
const isKnowing = (passage: Passage, at: number): boolean =>
  /^(?:familiar|close|briefed)$/.test(wordAt(passage, at));

/** A preposition or "and" at `at` between two nouns, the first of which ends before `before`. */
function links(passage: Passage, before: number, at: number, floor: number): boolean {
  const isNoun = isNominal(passage, before - 1) && !isDay(passage, before - 1);
  if (before <= floor || !isNoun) return false;
  const [tag, word] = [tagAt(passage, at), wordAt(passage, at)];
  return (tag === 'ADP' && LINKING.has(word)) || (tag === 'CCONJ' && word === 'and');
}

/** The same without what hangs on it. */
export const nounPhraseEndingAt = (passage: Passage, last: number, floor: number): Range | null =>
  isNominal(passage, last) ? { from: startOfPhrase(passage, last, floor), to: last + 1 } : null;

/** Titles that begin a name. */
const TITLES = /^(?:mr|mrs|ms|dr|sir)\.?$/;

function startOfPhrase(passage: Passage, last: number, floor: number): number {
  let from = last;
  while (from > floor && isWithin(passage, from - 1)) {
    if (tagAt(passage, from) === 'DET' && tagAt(passage, from - 1) !== 'DET') break;
    if (TITLES.test(wordAt(passage, from)) || isDay(passage, from - 1)) break;
    from -= 1;
  }
  return from;
}

function isWithin(passage: Passage, at: number): boolean {
  if (isQuoted(passage, at)) return false;
  const [tag, word] = [tagAt(passage, at), wordAt(passage, at)];
  if (WITHIN.has(tag)) return true;
  if (tag === 'PART') return word === "'s" || word === '’s' || word === "'" || word === '’';
  if (tag === 'PRON') return /^(?:his|her|its|their|our|my|your)$/.test(word);
  if (tag === 'VERB') return isModifier(passage, at);
  return tag === 'PUNCT' && /^(?:[-–."“”‘’'&]|'')$/.test(word);
}

/** "the leading candidate": a participle between an article or possessive and a noun. */
function isModifier(passage: Passage, at: number): boolean {
  if (!/(?:ed|ing)$/.test(wordAt(passage, at)) || !WITHIN.has(tagAt(passage, at + 1))) return false;
  return ['DET', 'ADJ'].includes(tagAt(passage, at - 1)) || wordAt(passage, at - 1) === "'s";
}

/** The noun phrase that begins at `first`, with its "of" phrases; null where none begins there. */
export function phraseFrom(passage: Passage, first: number, limit: number): Range | null {
  if (isPronoun(passage, first) || tagAt(passage, first) === 'PRON') {
    if (
      !/^(?:his|her|its|their|our|my|your)$/.test(wordAt(passage, first)) ||
      tagAt(passage, first + 1) === 'VERB'
    ) {
      return { from: first, to: first + 1 };
    }
  }
  let at = endOfPhrase(passage, first, limit);
  while (at < limit - 1 && at > first && wordAt(passage, at) === 'of') {
    const end = endOfPhrase(passage, at + 1, limit);
    if (end === at + 1) break;
    at = end;
  }
  return at > first && isNominal(passage, at - 1) ? { from: first, to: at } : null;
}

function endOfPhrase(passage: Passage, first: number, limit: number): number {
  let at = first;
  while (at < limit && isWithin(passage, at)) {
    if (at > first && isDay(passage, at)) break;
    if (at > first && tagAt(passage, at) === 'DET' && isNominal(passage, at - 1)) break;
    at += 1;
  }
  while (at > first && tagAt(passage, at - 1) === 'PUNCT') at -= 1;
  return at;
}

/** Up to where a parenthesis or apposition goes back from the comma, dash or bracket at `close`; null where none. */
export function openingOf(passage: Passage, close: number, sentence: Sentence): number | null {
  const mark = wordAt(passage, close);
  const wanted = mark === ')' ? '(' : mark === ']' ? '[' : mark;
  if (!/^[,)\]—–-]$/.test(mark) && mark !== '--') return null;
  const floor = Math.max(sentence.from, close - 40);
  for (let at = close - 1; at >= floor; at -= 1) {
    if (isQuoted(passage, at)) return null;
    if (wordAt(passage, at) === wanted && at < close - 1) return at;
  }
  return null;
}
