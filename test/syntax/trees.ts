/** Number of roots of a tree of heads (-1: the root); NaN where some word leads to none. */
export function roots(heads: readonly number[]): number {
  for (let word = 0; word < heads.length; word += 1) {
    let at = word;
    for (let steps = 0; at >= 0; steps += 1) {
      const head = heads[at];
      if (head === undefined || steps > heads.length) return Number.NaN;
      at = head;
    }
  }
  return heads.filter((head) => head === -1).length;
}
