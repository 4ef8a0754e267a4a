import { type Background, rarity } from '../text/background.ts';
import { hash32 } from '../text/hash32.ts';
import { freshStemOf } from '../text/stem.ts';

/** What all words of one stem count as. */
export interface Stem {
  readonly name: string;
  readonly isNumber: boolean;
}

/**
 * The stems met so far by number, with room to count in; stem 0 is no word. What is asked of one lies side by
 * side in memory: `amounts` and `marks` are two views of it, the parts of which the constants name.
 */
export interface StemTable {
  /** At `stem * AMOUNTS`: how much of it the article at hand has, then its power. */
  readonly amounts: Float64Array;
  /** At `stem * MARKS`: its key, its form in the article at hand, its traits. */
  readonly marks: Int32Array;
  readonly stems: Stem[];
  readonly numbers: Map<string, number>;
}

export const NO_WORD = 0;
export const NO_STEM: Stem = { name: '', isNumber: false };

export const AMOUNTS = 4;
/** How much rarity adds to its weight; 0 where it is too common to say anything. */
export const POWER = 1;

export const MARKS = 8;
/** The 32-bit hash of its name, 0 for what is no word. */
export const KEY = 4;
export const FORM = 5;
/** IS_CONTENT and IS_NUMBER, or neither. */
export const TRAITS = 6;

/** Rare enough to name an event by. */
export const IS_CONTENT = 1;
export const IS_NUMBER = 2;

export function makeStemTable(most: number): StemTable {
  const room = new ArrayBuffer(most * MARKS * Int32Array.BYTES_PER_ELEMENT);
  return {
    amounts: new Float64Array(room),
    marks: new Int32Array(room),
    stems: [NO_STEM],
    numbers: new Map([['', NO_WORD]]),
  };
}

// Flat optima over the public development sets: rarity is damped and capped, so that no one rare word decides.
const RARITY_POWER = 0.7;
const MOST_RARITY = 7;
const LEAST_RARITY = 0.5;
/** One article in twenty has it. */
const CONTENT_RARITY = 3;

/** The number of the word’s stem. */
export function numberOf(
  { amounts, marks, stems, numbers }: StemTable,
  word: string,
  isNumber: boolean,
  background: Background,
): number {
  const name = freshStemOf(word, isNumber);
  const known = numbers.get(name);
  if (known !== undefined) return known;
  const rare = rarity(background, name);
  const stem = stems.length;
  stems.push({ name, isNumber });
  numbers.set(name, stem);
  const power = rare < LEAST_RARITY ? 0 : Math.min(rare, MOST_RARITY) ** RARITY_POWER;
  amounts[stem * AMOUNTS + POWER] = power;
  marks[stem * MARKS + KEY] = hash32(name, 0, name.length);
  marks[stem * MARKS + TRAITS] =
    (rare >= CONTENT_RARITY ? IS_CONTENT : 0) | (isNumber ? IS_NUMBER : 0);
  return stem;
}
