/** What is wrong with a term of a reader's lexicon; null where it can be looked for in a time that grows with the text alone. */
export function faultOfTerm(term: string): string | null {
  if (term === '') return 'has no term';
  const odd = /[^\p{L}\p{N}'’*& -]/u.exec(term)?.[0];
  if (odd !== undefined) {
    return `has “${odd}” in its term: write words, and * for words or letters left open (no regular expression)`;
  }
  const words = term.split(/ +/);
  if (words.length > MOST_WORDS) return `has a term of more than ${MOST_WORDS} words`;
  if (words[0] === '*' || words.at(-1) === '*') {
    return 'has a term that begins or ends with a * for whole words; put a word there';
  }
  if (words.filter((word) => word === '*').length > MOST_GAPS) {
    return `has more than ${MOST_GAPS} * for whole words in its term, which would take too long to look for`;
  }
  return words.map(faultOfWord).find((fault) => fault !== null) ?? null;
}

const MOST_WORDS = 8;
const MOST_GAPS = 2;
/** With fewer letters given, a word with a * would fit half the language. */
const FEWEST_LETTERS = 3;

function faultOfWord(word: string): string | null {
  if (word === '*' || !word.includes('*')) return null;
  if (!/^\*[^*]+$|^[^*]+\*$/.test(word)) {
    return `has “${word}” in its term: a * stands at the beginning of a word or at its end`;
  }
  const letters = word.replaceAll(/[^\p{L}]/gu, '').length;
  return letters < FEWEST_LETTERS
    ? `has “${word}” in its term, which leaves too much open: give at least ${FEWEST_LETTERS} letters`
    : null;
}
