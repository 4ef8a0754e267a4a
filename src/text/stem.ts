import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

/** Longer runs of letters are no words: nothing is stemmed in them, and nothing is kept of them. */
const LONGEST = 40;
/** Stems that are kept: a text uses few words often. */
const MOST_KEPT = 50_000;
const kept = new Map<string, string>();

/**
 * What counts as the same word: lower case, without possessive and points, stemmed (Porter 1980);
 * a number without its commas. Empty where the run is too long or too short to be a word.
 */
export function stemOf(word: string, isNumber: boolean): string {
  if (word.length > LONGEST) return '';
  if (isNumber) return word.replaceAll(/[,:]/g, '');
  const known = kept.get(word);
  if (known !== undefined) return known;
  const stem = stemmed(word);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(word, stem);
  return stem;
}

function stemmed(word: string): string {
  const plain = word
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replaceAll(/['’.]/g, '');
  const stem = porter.stem(plain);
  return stem.length < 2 ? '' : stem;
}
