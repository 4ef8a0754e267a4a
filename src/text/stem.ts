import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { keptByWord } from './kept-by-word.ts';

/** Longer runs of letters are no words: nothing is stemmed in them, and nothing is kept of them. */
const LONGEST = 40;

/**
 * What counts as the same word: lower case, without possessive and points, stemmed (Porter 1980);
 * a number without its commas. Empty where the run is too long or too short to be a word.
 */
export function stemOf(word: string, isNumber: boolean): string {
  if (word.length > LONGEST) return '';
  return isNumber ? word.replaceAll(/[,:]/g, '') : stemOfWord(word);
}

const stemOfWord = keptByWord((word) => {
  const plain = word
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replaceAll(/['’.]/g, '');
  const stem = porter.stem(plain);
  return stem.length < 2 ? '' : stem;
});
