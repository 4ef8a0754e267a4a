/** Names in the order of their code units: the same on every system and in every language. */
export const inOrder = (names: readonly string[]): readonly string[] =>
  names.toSorted(compareNames);

/** For `toSorted`. */
export function compareNames(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
