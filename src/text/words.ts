import { unitsOf } from './units.ts';

/**
 * A word or number of a text, as a cheap cut finds it, for counting and grouping only; the annotators’ tokens
 * serve all else. "U.S.", "don't" and "2.5" are one each, hyphens part words.
 * One record, filled anew by `nextWord` for each word.
 */
export interface ScannedWord {
  /** Of the text; good until another is scanned. */
  readonly units: Uint16Array;
  start: number;
  end: number;
  isNumber: boolean;
  /** It stands first in a sentence, a line or a quotation, so that its capital says nothing. */
  opens: boolean;
  /** Two 32-bit hashes of its UTF-16 units: together they stand for the word, so that none is read twice. */
  hash: number;
  check: number;
}

/** Before the first word of the text. */
export const beforeWords = (text: string): ScannedWord => ({
  units: unitsOf(text),
  start: 0,
  end: 0,
  isNumber: false,
  opens: true,
  hash: 0,
  check: 0,
});

/** Goes on to the next word of the text; false where there is none. */
export function nextWord(word: ScannedWord): boolean {
  const { units } = word;
  let opens = word.end === 0;
  for (let at = word.end; at < units.length; at += 1) {
    const kind = kindOf(units[at] ?? 0);
    if (kind === LETTER || kind === DIGIT) {
      word.opens = opens;
      readRun(word, at, kind);
      return true;
    }
    if (kind === STOP || kind === POINT) opens = true;
  }
  return false;
}

const OTHER = 1;
const LETTER = 2;
const DIGIT = 3;
/** Ends a sentence, or opens a line or quotation. */
const STOP = 4;
/** A full stop, which may also stand within a word or number. */
const POINT = 5;
/** Joins letters: an apostrophe. */
const APOSTROPHE = 6;
/** Joins digits: a comma or colon. */
const COMMA = 7;

const LETTERS = /[\p{L}\p{M}]/u;
// Kinds by UTF-16 code unit, found when first met; 0 is not yet known. Surrogates (emoji, rare scripts) part words.
const kinds = new Uint8Array(65_536);
for (const mark of '!?\n:“"‘•—') kinds[mark.charCodeAt(0)] = STOP;
for (const mark of "'’") kinds[mark.charCodeAt(0)] = APOSTROPHE;
for (const mark of '0123456789') kinds[mark.charCodeAt(0)] = DIGIT;
kinds['.'.charCodeAt(0)] = POINT;
kinds[','.charCodeAt(0)] = COMMA;

function kindOf(unit: number): number {
  const known = kinds[unit] ?? 0;
  if (known !== 0) return known;
  const kind = LETTERS.test(String.fromCharCode(unit)) ? LETTER : OTHER;
  kinds[unit] = kind;
  return kind;
}

function readRun(word: ScannedWord, start: number, kind: number): void {
  const { units } = word;
  let end = start;
  let hash = FNV_BASIS;
  let check = CHECK_BASIS;
  while (end < units.length) {
    const unit = units[end] ?? 0;
    const own = kindOf(unit);
    const goesOn = own === kind || (joins(own, kind) && kindOf(units[end + 1] ?? 0) === kind);
    if (!goesOn) break;
    hash = Math.imul(hash ^ unit, FNV_PRIME);
    check = (Math.imul(check, 31) + unit) | 0;
    end += 1;
  }
  word.start = start;
  word.end = end;
  word.isNumber = kind === DIGIT;
  word.hash = hash;
  word.check = check;
}

const FNV_BASIS = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
const CHECK_BASIS = 7;

const joins = (mark: number, kind: number): boolean =>
  mark === POINT || mark === (kind === LETTER ? APOSTROPHE : COMMA);
