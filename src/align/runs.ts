/** Words of a passage that are compared: what is longer is known by its beginning. */
const COMPARED_WORDS = 300;

/** The words of a text for comparison: lower case, no apostrophes, one spelling of -ise and -ize. */
export const plainWords = (text: string): readonly string[] =>
  (
    text
      .toLowerCase()
      .replaceAll(/[’']/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .slice(0, COMPARED_WORDS)
    .map((word) => word.replace(/iz(e|ed|es|ing|ation)$/, 'is$1'));

/** Every run of three words. */
export const trigramsOf = (words: readonly string[]): readonly string[] =>
  words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`);

/** Words of the longest run that stands in both; at most `a.length` × `b.length` steps. */
export function longestRun(a: readonly string[], b: readonly string[]): number {
  let longest = 0;
  // By word of b, how long the run is that ends there; from the end, so that one row serves all.
  const runs = new Uint16Array(b.length + 1);
  for (const word of a) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const run = word === b[j] ? (runs[j] ?? 0) + 1 : 0;
      runs[j + 1] = run;
      if (run > longest) longest = run;
    }
  }
  return longest;
}
