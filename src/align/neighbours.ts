import { type Profile, similarity } from './similarity.ts';

/** A profile's neighbour by its place in the list that was indexed. */
export interface Neighbour {
  readonly index: number;
  readonly score: number;
}

/** A key that more profiles hold than this finds no neighbours of its own: rarer ones do. */
const MOST_HOLDERS = 150;
/** Profiles that share most keys are scored exactly, so many of them. */
const MOST_SCORED = 60;

/**
 * Finds which of `profiles` are at least so similar to a given one, most similar first, through an
 * inverted index: texts of any length are compared in time that grows with their length.
 */
export function neighboursAmong(
  profiles: readonly Profile[],
): (profile: Profile, atLeast: number) => readonly Neighbour[] {
  const holders = new Map<string, number[]>();
  for (const [index, { weights }] of profiles.entries()) {
    for (const key of weights.keys()) {
      const list = holders.get(key);
      if (list === undefined) holders.set(key, [index]);
      else list.push(index);
    }
  }
  return (profile, atLeast) => {
    const found: Neighbour[] = [];
    for (const index of candidates(profile, holders)) {
      const other = profiles[index];
      const score = other === undefined ? 0 : similarity(profile, other);
      if (score >= atLeast) found.push({ index, score });
    }
    return found.toSorted((a, b) => b.score - a.score || a.index - b.index);
  };
}

function candidates(
  { weights }: Profile,
  holders: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  const shared = new Map<number, number>();
  for (const [key, weight] of weights) {
    const list = holders.get(key) ?? [];
    if (list.length > MOST_HOLDERS) continue;
    for (const index of list) shared.set(index, (shared.get(index) ?? 0) + weight);
  }
  if (shared.size <= MOST_SCORED) return [...shared.keys()];
  return [...shared]
    .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_SCORED)
    .map(([index]) => index);
}
