/**
 * Told of each word or number in the order of the text. `opens`: it stands first in a sentence,
 * a line or a quotation, so that its capital says nothing.
 */
export type WordVisitor = (start: number, end: number, isNumber: boolean, opens: boolean) => void;

/**
 * A cheap cut into words and numbers, for counting and grouping only; the annotators' tokens serve all else.
 * "U.S.", "don't" and "2.5" are one each, hyphens part words. Stops after `limit` words; gives how many it saw.
 */
export function scanWords(text: string, limit: number, visit: WordVisitor): number {
  return scanHashedWords(text, limit, ({ start, end, isNumber, opens }) =>
    visit(start, end, isNumber, opens),
  );
}

/** A word as the scan comes to it: one record, filled anew for each word. */
export interface ScannedWord {
  start: number;
  end: number;
  isNumber: boolean;
  opens: boolean;
  /** Two 32-bit hashes of its UTF-16 units: together they stand for the word. */
  hash: number;
  check: number;
}

/** The same for those that look each word up: the hashes come with the scan, so that no word is read twice. */
export function scanHashedWords(
  text: string,
  limit: number,
  visit: (word: ScannedWord) => void,
): number {
  const word = { start: 0, end: 0, isNumber: false, opens: true, hash: 0, check: 0 };
  let opens = true;
  let seen = 0;
  let at = 0;
  while (at < text.length && seen < limit) {
    const kind = kindAt(text, at);
    if (kind !== LETTER && kind !== DIGIT) {
      if (kind === STOP || kind === POINT) opens = true;
      at += 1;
      continue;
    }
    readRun(text, at, kind, word);
    word.opens = opens;
    visit(word);
    seen += 1;
    opens = false;
    at = word.end;
  }
  return seen;
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

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = kinds[unit];
  if (known !== undefined && known !== 0) return known;
  const kind = LETTERS.test(String.fromCharCode(unit)) ? LETTER : OTHER;
  kinds[unit] = kind;
  return kind;
}

function readRun(text: string, start: number, kind: number, word: ScannedWord): void {
  let end = start;
  let hash = FNV_BASIS;
  let check = CHECK_BASIS;
  let isOver = false;
  while (!isOver) {
    const unit = text.charCodeAt(end);
    hash = Math.imul(hash ^ unit, FNV_PRIME);
    check = (Math.imul(check, 31) + unit) | 0;
    end += 1;
    isOver = end >= text.length;
    if (isOver) break;
    const next = kindAt(text, end);
    if (next === kind) continue;
    isOver = !joins(next, kind) || end + 1 >= text.length || kindAt(text, end + 1) !== kind;
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
