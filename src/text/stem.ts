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
  return isNumber ? numeral(word) : stemOfWord(word);
}

/** The same, for those who keep it themselves. */
export function freshStemOf(word: string, isNumber: boolean): string {
  if (word.length > LONGEST) return '';
  return isNumber ? numeral(word) : stemmed(word);
}

const numeral = (word: string): string => word.replaceAll(/[,:]/g, '');

function stemmed(word: string): string {
  const plain = word
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replaceAll(/['’.]/g, '');
  const stem = MAY_HAVE_SUFFIX.test(plain) ? porter.stem(plain) : plain;
  return stem.length < 2 ? '' : stem;
}

/** Every word that the stemmer shortens ends so: more than a third need not go through its seven steps. */
const MAY_HAVE_SUFFIX = /(?:[seyi]|ed|ing|al|ful|ll|er|ator|ic|[ae]nt|ion|ou|ism)$/;

const stemOfWord = keptByWord(stemmed);
