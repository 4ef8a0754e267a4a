import type { ScannedWord } from '../text/words.ts';

/**
 * The words met so far, in a hash table with open addressing over the two hashes of a word: no string is made
 * for one that is known, and all that is asked of one lies side by side in memory.
 */
export interface WordTable {
  /** ENTRY numbers a slot: the two hashes, the number of the word’s stem, and its sign; all 0 where it is free. */
  entries: Int32Array;
  /** By number; none is 0. */
  readonly words: string[];
}

const ENTRY = 4;
const CHECK = 1;
const STEM = 2;
const SIGN = 3;
const FIRST_SLOTS = 2 ** 13;

export const makeWordTable = (): WordTable => ({
  entries: new Int32Array(FIRST_SLOTS * ENTRY),
  words: [''],
});

/** Where the word stands in `entries`, or the free place where it would: told by its sign. */
export function placeOf({ entries }: WordTable, { hash, check }: ScannedWord): number {
  const mask = entries.length - 1;
  let place = slotOf(hash, mask);
  while (entries[place + SIGN] !== 0) {
    if (entries[place] === hash && entries[place + CHECK] === check) return place;
    place = (place + ENTRY) & mask;
  }
  return place;
}

export const stemAt = (entries: Int32Array, place: number): number => entries[place + STEM] ?? 0;

/** The word’s number twice, and 1 where it has a capital; 0 where there is no word. */
export const signAt = (entries: Int32Array, place: number): number => entries[place + SIGN] ?? 0;

/** Keeps a word at the free place found for it; gives where it stands now. */
export function keepWord(
  table: WordTable,
  place: number,
  scanned: ScannedWord,
  { word, stem }: { readonly word: string; readonly stem: number },
): number {
  const { entries, words } = table;
  const first = word.slice(0, 1);
  const hasCapital = !scanned.isNumber && first !== first.toLowerCase();
  entries[place] = scanned.hash;
  entries[place + CHECK] = scanned.check;
  entries[place + STEM] = stem;
  entries[place + SIGN] = 2 * words.length + (hasCapital ? 1 : 0);
  words.push(word);
  if (2 * ENTRY * words.length < entries.length) return place;
  table.entries = spread(entries);
  return placeOf(table, scanned);
}

/** The same in twice the room. */
function spread(entries: Int32Array): Int32Array {
  const wide = new Int32Array(2 * entries.length);
  const mask = wide.length - 1;
  for (let from = 0; from < entries.length; from += ENTRY) {
    if (entries[from + SIGN] === 0) continue;
    let place = slotOf(entries[from] ?? 0, mask);
    while (wide[place + SIGN] !== 0) place = (place + ENTRY) & mask;
    for (let part = 0; part < ENTRY; part += 1) wide[place + part] = entries[from + part] ?? 0;
  }
  return wide;
}

const slotOf = (hash: number, mask: number): number => ((hash ^ (hash >>> 15)) * ENTRY) & mask;
