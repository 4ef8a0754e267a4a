/** Number of classes of distance between a word and a head, by direction; one of them for the root. */
export const DISTANCES = 24;

const ROOT = 23;

/** Class of the distance from the word at `row` to the head at `head` (counted from one, 0 is the root). */
export function distanceOf(row: number, head: number): number {
  if (head === 0) return ROOT;
  const away = head - 1 - row;
  const size = Math.abs(away);
  return (
    (away < 0 ? 0 : 11) + (size <= 6 ? size : size <= 9 ? 7 : size <= 14 ? 8 : size <= 24 ? 9 : 10)
  );
}
