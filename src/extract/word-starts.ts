/**
 * Which beginnings of words a text has, as a set that may say yes where it should say no, never the other
 * way round (Bloom 1970): 1,024 bits, one a hash of three units.
 */
export type WordStarts = Uint32Array;

/** Something to look for that begins as a word does. */
export interface Start {
  readonly text: string;
  /** Of the set; -1 where it does not begin with a letter, and the set knows nothing of it. */
  readonly bit: number;
}

const UNITS = 3;
const BITS = 1024;

/** `text` is in lower case. */
export function wordStartsOf(text: string): WordStarts {
  const starts = new Uint32Array(BITS / 32);
  let wasLetter = false;
  for (let at = 0; at < text.length; at += 1) {
    const isLetter = isLetterUnit(text.charCodeAt(at));
    if (isLetter && !wasLetter) {
      const bit = bitAt(text, at);
      starts[bit >>> 5] = (starts[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
    wasLetter = isLetter;
  }
  return starts;
}

/** `text`: three units at least, in lower case; where it begins with a letter, it is found at the beginning of words alone. */
export const startOf = (text: string): Start => ({
  text,
  bit: isLetterUnit(text.charCodeAt(0)) ? bitAt(text, 0) : -1,
});

/** True where `text`, whose starts are given, holds one of `sought`. */
export function holdsOneOf(text: string, starts: WordStarts, sought: readonly Start[]): boolean {
  for (const { text: part, bit } of sought) {
    const mayBe = bit < 0 || ((starts[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
    if (mayBe && text.includes(part)) return true;
  }
  return false;
}

/** Letters of English; what else there is parts words. */
const isLetterUnit = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

function bitAt(text: string, at: number): number {
  let hash = 0;
  for (let next = at; next < at + UNITS && next < text.length; next += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(next), 0x01000193);
  }
  return (hash ^ (hash >>> 11)) & (BITS - 1);
}
