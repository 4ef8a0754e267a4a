import { unitsOf } from '../text/units.ts';
import { type Signs, signsOf } from './holdings.ts';
import { countWords, endsSentence } from './prose.ts';

/** One paragraph or line of a text, with what the passes ask of it. */
export interface Line {
  readonly text: string;
  /** In lower case with straight quotation marks: what patterns are matched against. */
  readonly folded: string;
  /** Of `folded`: of which notices it may hold something. */
  readonly signs: Signs;
  readonly words: number;
  /** Ends as a sentence does. */
  readonly isClosed: boolean;
  /** A full sentence or more. */
  readonly isProse: boolean;
}

export function lineOf(text: string): Line {
  const folded = fold(text);
  const units = unitsOf(folded);
  const words = countWords(units);
  const isClosed = endsSentence(text);
  const isProse = isClosed && words >= FEWEST_WORDS;
  return { text, folded, signs: signsOf(units), words, isClosed, isProse };
}

/** Somebody is quoted, or said to have said it: then it is the article's own, whatever it says. */
export const isReported = ({ folded }: Line): boolean => REPORTED.test(folded);

const REPORTED =
  /"|\b(?:i|i'm|my|said|says|saying|told|tells|wrote|writes|added|adds|asked|announced|announces|argued|argues|claimed|claims|tweeted|stated|reported|reports|according to|he|she|his|her)\b/;

/** Lower case, straight quotation marks, nothing else changed. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return CURLY.test(lower) ? lower.replaceAll(/[‘’ʼ]/g, "'").replaceAll(/[“”„]/g, '"') : lower;
}

const CURLY = /[‘’ʼ“”„]/;

/** Where the article's prose begins and ends; `first` is the number of lines where there is none. */
export function proseRange(lines: readonly Line[]): {
  readonly first: number;
  readonly last: number;
} {
  const first = lines.findIndex(isParagraph);
  return { first: first < 0 ? lines.length : first, last: lines.findLastIndex(isParagraph) };
}

// Longer lines are paragraphs even where the last full stop is missing.
const LONG = 40;
// Shorter sentences are as likely a notice, a caption or a list item; they are left to other evidence.
const FEWEST_WORDS = 8;

const isParagraph = (line: Line): boolean => line.isProse || line.words >= LONG;
