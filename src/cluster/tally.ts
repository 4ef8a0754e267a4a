import { beforeWords, nextWord } from '../text/words.ts';
import {
  AMOUNTS,
  FORM,
  IS_CONTENT,
  IS_NUMBER,
  KEY,
  MARKS,
  NO_STEM,
  NO_WORD,
  POWER,
  type Stem,
  TRAITS,
} from './stem-table.ts';
import { placeIn, type Vocabulary } from './vocabulary.ts';
import { signAt, stemAt } from './word-table.ts';

// Weights: flat optima over the public development sets (BCubed F1 moves by less than .005 to either side).
/** What a word of the headline counts for, in words of the lead. */
const HEADLINE = 4;
/** Without a headline, the opening words stand in for it. */
const OPENING = 2;
const OPENING_WORDS = 30;
const LEAD_WORDS = 200;
const BODY = 0.3;
/** Enough of a long text to know it by. */
const MOST_WORDS = 2000;

/** What one article counts of each stem: the stems met, with amounts and forms in the vocabulary's room. */
export interface Tally {
  readonly vocabulary: Vocabulary;
  /** Numbers of stems in the order in which they were met; `size` of them. */
  readonly met: Int32Array;
  size: number;
}

/** Of a form, beside the number of the word that it is written as. */
const IS_CAPITAL = 2 ** 29;
const IS_LOWER = 2 ** 30;
const WORD = IS_CAPITAL - 1;

const met = new Int32Array(2 * MOST_WORDS);
const inOrder = new Uint32Array(MOST_WORDS);

export const tallyIn = (vocabulary: Vocabulary): Tally => ({ vocabulary, met, size: 0 });

/** Gives the stems of the headline in its order. */
export function countHeadline(tally: Tally, title: string): readonly Stem[] {
  const { words, stems } = tally.vocabulary;
  const found: Stem[] = [];
  const word = beforeWords(title);
  while (found.length < MOST_WORDS && nextWord(word)) {
    const place = placeIn(tally.vocabulary, title, word);
    const stem = stemAt(words.entries, place);
    found.push(stems.stems[stem] ?? NO_STEM);
    if (stem !== NO_WORD) count(tally, stem, signAt(words.entries, place) >> 1, HEADLINE);
  }
  return found;
}

/** Gives the keys of the stems in the order of the text, good until the next text is counted. */
export function countBody(tally: Tally, text: string, hasHeadline: boolean): Uint32Array {
  const { words, stems } = tally.vocabulary;
  const { amounts, marks } = stems;
  const opening = hasHeadline ? 0 : OPENING_WORDS;
  const word = beforeWords(text);
  let at = 0;
  while (at < MOST_WORDS && nextWord(word)) {
    const place = placeIn(tally.vocabulary, text, word);
    const stem = stemAt(words.entries, place);
    inOrder[at] = marks[stem * MARKS + KEY] ?? 0;
    at += 1;
    if (amounts[stem * AMOUNTS + POWER] === 0) continue;
    const sign = signAt(words.entries, place);
    const amount = at <= LEAD_WORDS ? 1 : BODY;
    count(tally, stem, sign >> 1, at <= opening ? amount + OPENING : amount);
    const form = marks[stem * MARKS + FORM] ?? 0;
    if ((sign & 1) === 0) marks[stem * MARKS + FORM] = form | IS_LOWER;
    else if (!word.opens && (form & IS_CAPITAL) === 0) {
      marks[stem * MARKS + FORM] = (form & IS_LOWER) | IS_CAPITAL | (sign >> 1);
    }
  }
  return inOrder.subarray(0, at);
}

export const amountOf = ({ vocabulary }: Tally, stem: number): number =>
  vocabulary.stems.amounts[stem * AMOUNTS] ?? 0;

export const powerOf = ({ vocabulary }: Tally, stem: number): number =>
  vocabulary.stems.amounts[stem * AMOUNTS + POWER] ?? 0;

export const keyOf = ({ vocabulary }: Tally, stem: number): number =>
  (vocabulary.stems.marks[stem * MARKS + KEY] ?? 0) >>> 0;

/** True where the stem stood with a capital in mid-sentence and never without one. */
export const isNameIn = ({ vocabulary }: Tally, stem: number): boolean =>
  ((vocabulary.stems.marks[stem * MARKS + FORM] ?? 0) & (IS_CAPITAL | IS_LOWER)) === IS_CAPITAL;

/** True for a name or a word rare enough to name an event by; never for a number. */
export function isTelling(tally: Tally, stem: number): boolean {
  const traits = tally.vocabulary.stems.marks[stem * MARKS + TRAITS] ?? 0;
  return (traits & IS_NUMBER) === 0 && ((traits & IS_CONTENT) !== 0 || isNameIn(tally, stem));
}

/** The word as first written, but as a name where it is one. */
export const formIn = ({ vocabulary }: Tally, stem: number): string =>
  vocabulary.words.words[(vocabulary.stems.marks[stem * MARKS + FORM] ?? 0) & WORD] ?? '';

/** Makes the vocabulary's room ready for the next article. */
export function clear({ vocabulary, size }: Tally): void {
  const { amounts, marks } = vocabulary.stems;
  for (let at = 0; at < size; at += 1) {
    const stem = met[at] ?? 0;
    amounts[stem * AMOUNTS] = 0;
    marks[stem * MARKS + FORM] = 0;
  }
}

function count(tally: Tally, stem: number, word: number, amount: number): void {
  const { amounts, marks } = tally.vocabulary.stems;
  const before = amounts[stem * AMOUNTS] ?? 0;
  if (before === 0) {
    tally.met[tally.size] = stem;
    tally.size += 1;
    marks[stem * MARKS + FORM] = word;
  }
  amounts[stem * AMOUNTS] = before + amount;
}
