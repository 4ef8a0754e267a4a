import type { Background } from '../text/background.ts';
import type { ScannedWord } from '../text/words.ts';
import { makeStemTable, numberOf, type StemTable } from './stem-table.ts';
import { keepWord, makeWordTable, placeOf, signAt, type WordTable } from './word-table.ts';

/** The words met so far, and the stems that they count as. */
export interface Vocabulary {
  readonly background: Background;
  readonly words: WordTable;
  readonly stems: StemTable;
}

/** Words met are remembered up to here, then forgotten all at once: memory stays flat on any input. */
const MOST_REMEMBERED = 2 ** 18;
/** New words of one article at most; numbers stay good while one is read. */
const ROOM_FOR_ARTICLE = 2 ** 13;

const vocabularies = new WeakMap<Background, Vocabulary>();

/** One vocabulary serves all articles that are read against the same table. Numbers are good for one article. */
export function vocabularyOf(background: Background): Vocabulary {
  const known = vocabularies.get(background);
  if (known !== undefined && known.words.words.length < MOST_REMEMBERED) return known;
  const stems = makeStemTable(MOST_REMEMBERED + ROOM_FOR_ARTICLE);
  const fresh = { background, words: makeWordTable(), stems };
  vocabularies.set(background, fresh);
  return fresh;
}

/** Where the word of `text` stands in the table of words, kept if it was not known. Good until the next. */
export function placeIn(vocabulary: Vocabulary, text: string, scanned: ScannedWord): number {
  const { words } = vocabulary;
  const place = placeOf(words, scanned);
  return signAt(words.entries, place) === 0 ? learn(vocabulary, text, scanned, place) : place;
}

function learn(
  { background, words, stems }: Vocabulary,
  text: string,
  scanned: ScannedWord,
  place: number,
): number {
  const word = own(text.slice(scanned.start, scanned.end));
  const stem = numberOf(stems, word, scanned.isNumber, background);
  return keepWord(words, place, scanned, { word, stem });
}

/** A copy: a slice may keep the whole article in memory. */
const own = (word: string): string => ` ${word}`.slice(1);
