import { type Background, rarity } from '../text/background.ts';
import { hash32 } from '../text/hash32.ts';
import { stemOf } from '../text/stem.ts';
import type { ScannedWord } from '../text/words.ts';

/** What all words of one stem count as. */
export interface Stem {
  readonly name: string;
  readonly isNumber: boolean;
}

/** The words met so far by number, and the stems that they count as by number. Stem 0 is no word. */
export interface Vocabulary {
  /** The number of a word of `text`. */
  readonly termAt: (text: string, word: ScannedWord) => number;
  readonly wordOf: (term: number) => string;
  readonly stemOf: (stem: number) => Stem;
  /** By term: its stem, and 1 where it has a capital. */
  readonly stems: Int32Array;
  readonly capitals: Uint8Array;
  /** By stem: the 32-bit hash of its name, 0 for what is no word. */
  readonly keys: Uint32Array;
  /** By stem: how much rarity adds to its weight; 0 where it is too common to say anything. */
  readonly powers: Float64Array;
  /** By stem: 1 where it is rare enough to name an event by. */
  readonly contents: Uint8Array;
  /** By stem: room to count in; all zero between two articles. */
  readonly amounts: Float64Array;
  readonly forms: Int32Array;
}

export const NO_WORD = 0;

/** Words met are remembered up to here, then forgotten all at once: memory stays flat on any input. */
const MOST_REMEMBERED = 2 ** 18;
/** New words of one article at most; numbers stay good while one is read. */
const ROOM_FOR_ARTICLE = 2 ** 13;
const CAPACITY = MOST_REMEMBERED + ROOM_FOR_ARTICLE;
const SLOTS = 2 ** 20;

interface Kept extends Vocabulary {
  readonly isFull: () => boolean;
}
const vocabularies = new WeakMap<Background, Kept>();

/** One vocabulary serves all articles that are read against the same table. Numbers are good for one article. */
export function vocabularyOf(background: Background): Vocabulary {
  const known = vocabularies.get(background);
  if (known !== undefined && !known.isFull()) return known;
  const fresh = makeVocabulary(background);
  vocabularies.set(background, fresh);
  return fresh;
}

/** A hash table with open addressing over the two hashes of a word: no string is made for one that is known. */
function makeVocabulary(background: Background): Kept {
  const slots = new Int32Array(SLOTS);
  const [hashes, checks] = [new Int32Array(CAPACITY), new Int32Array(CAPACITY)];
  const [stems, capitals] = [new Int32Array(CAPACITY), new Uint8Array(CAPACITY)];
  const words: string[] = [''];
  const table = stemTable(background);
  const add = (word: string, { isNumber, hash, check }: ScannedWord): number => {
    const term = words.length;
    words.push(word);
    hashes[term] = hash;
    checks[term] = check;
    stems[term] = table.numberOf(word, isNumber);
    const first = word.slice(0, 1);
    capitals[term] = !isNumber && first !== first.toLowerCase() ? 1 : 0;
    return term;
  };
  return {
    termAt: (text, word) => {
      const { hash, check } = word;
      let place = (hash ^ (hash >>> 15)) & (SLOTS - 1);
      for (let term = slots[place] ?? 0; term !== 0; term = slots[place] ?? 0) {
        if (hashes[term] === hash && checks[term] === check) return term;
        place = (place + 1) & (SLOTS - 1);
      }
      const term = add(own(text.slice(word.start, word.end)), word);
      slots[place] = term;
      return term;
    },
    isFull: () => words.length >= MOST_REMEMBERED,
    wordOf: (term) => words[term] ?? '',
    stems,
    capitals,
    ...table,
  };
}

/** A copy: a slice may keep the whole article in memory. */
const own = (word: string): string => ` ${word}`.slice(1);

// Flat optima over the public development sets: rarity is damped and capped, so that no one rare word decides.
const RARITY_POWER = 0.7;
const MOST_RARITY = 7;
const LEAST_RARITY = 0.5;
/** One article in twenty has it. */
const CONTENT_RARITY = 3;

interface StemTable
  extends Pick<Vocabulary, 'stemOf' | 'keys' | 'powers' | 'contents' | 'amounts' | 'forms'> {
  readonly numberOf: (word: string, isNumber: boolean) => number;
}

function stemTable(background: Background): StemTable {
  const none: Stem = { name: '', isNumber: false };
  const all: Stem[] = [none];
  const numbers = new Map<string, number>([['', NO_WORD]]);
  const [keys, powers] = [new Uint32Array(CAPACITY), new Float64Array(CAPACITY)];
  const contents = new Uint8Array(CAPACITY);
  return {
    numberOf: (word, isNumber) => {
      const name = stemOf(word, isNumber);
      const known = numbers.get(name);
      if (known !== undefined) return known;
      const rare = rarity(background, name);
      const stem = all.length;
      all.push({ name, isNumber });
      numbers.set(name, stem);
      keys[stem] = hash32(name, 0, name.length);
      powers[stem] = rare < LEAST_RARITY ? 0 : Math.min(rare, MOST_RARITY) ** RARITY_POWER;
      contents[stem] = rare >= CONTENT_RARITY ? 1 : 0;
      return stem;
    },
    stemOf: (stem) => all[stem] ?? none,
    keys,
    powers,
    contents,
    amounts: new Float64Array(CAPACITY),
    forms: new Int32Array(CAPACITY),
  };
}
