import { scanHashedWords } from '../text/words.ts';
import { NO_WORD, type Stem, type Vocabulary } from './vocabulary.ts';

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

/** By stem, beside the number of the term that it is written as. */
const IS_CAPITAL = 2 ** 29;
const IS_LOWER = 2 ** 30;
const TERM = IS_CAPITAL - 1;

const met = new Int32Array(2 * MOST_WORDS);
const inOrder = new Uint32Array(MOST_WORDS);

export const tallyIn = (vocabulary: Vocabulary): Tally => ({ vocabulary, met, size: 0 });

/** Gives the stems of the headline in its order. */
export function countHeadline(tally: Tally, title: string): readonly Stem[] {
  const { vocabulary } = tally;
  const stems: Stem[] = [];
  scanHashedWords(title, MOST_WORDS, (word) => {
    const term = vocabulary.termAt(title, word);
    const stem = vocabulary.stems[term] ?? NO_WORD;
    stems.push(vocabulary.stemOf(stem));
    if (stem !== NO_WORD) count(tally, stem, term, HEADLINE);
  });
  return stems;
}

/** Gives the keys of the stems in the order of the text, good until the next text is counted. */
export function countBody(tally: Tally, text: string, hasHeadline: boolean): Uint32Array {
  const { vocabulary } = tally;
  const { stems, keys, powers, capitals, forms } = vocabulary;
  const opening = hasHeadline ? 0 : OPENING_WORDS;
  let at = 0;
  scanHashedWords(text, MOST_WORDS, (word) => {
    const term = vocabulary.termAt(text, word);
    const stem = stems[term] ?? NO_WORD;
    inOrder[at] = keys[stem] ?? 0;
    at += 1;
    if (powers[stem] === 0) return;
    const amount = at <= LEAD_WORDS ? 1 : BODY;
    count(tally, stem, term, at <= opening ? amount + OPENING : amount);
    const form = forms[stem] ?? 0;
    if (capitals[term] === 0) forms[stem] = form | IS_LOWER;
    else if (!word.opens && (form & IS_CAPITAL) === 0) {
      forms[stem] = (form & IS_LOWER) | IS_CAPITAL | term;
    }
  });
  return inOrder.subarray(0, at);
}

/** True where the stem stood with a capital in mid-sentence and never without one. */
export const isNameIn = ({ vocabulary }: Tally, stem: number): boolean =>
  ((vocabulary.forms[stem] ?? 0) & (IS_CAPITAL | IS_LOWER)) === IS_CAPITAL;

/** The word as first written, but as a name where it is one. */
export const formIn = ({ vocabulary }: Tally, stem: number): string =>
  vocabulary.wordOf((vocabulary.forms[stem] ?? 0) & TERM);

/** Makes the vocabulary's room ready for the next article. */
export function clear({ vocabulary, size }: Tally): void {
  for (let at = 0; at < size; at += 1) {
    const stem = met[at] ?? 0;
    vocabulary.amounts[stem] = 0;
    vocabulary.forms[stem] = 0;
  }
}

function count(tally: Tally, stem: number, term: number, amount: number): void {
  const { amounts, forms } = tally.vocabulary;
  const before = amounts[stem] ?? 0;
  if (before === 0) {
    tally.met[tally.size] = stem;
    tally.size += 1;
    forms[stem] = term;
  }
  amounts[stem] = before + amount;
}
