/** So many answers are kept: a text uses few words often. */
const MOST = 50_000;

/** The same answers, each worked out once a word; the answer must depend on nothing else. */
export function keptByWord<Result>(answer: (word: string) => Result): (word: string) => Result {
  const known = new Map<string, Result>();
  return (word) => {
    const have = known.get(word);
    if (have !== undefined) return have;
    const result = answer(word);
    if (known.size >= MOST) known.clear();
    known.set(word, result);
    return result;
  };
}
