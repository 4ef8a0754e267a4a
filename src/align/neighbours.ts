import { oncePer } from '../measure/once-per.ts';
import { type Profile, similarity } from './similarity.ts';

/** A profile's neighbour by its place in the list that was indexed. */
export interface Neighbour {
  readonly index: number;
  readonly score: number;
}

/** A key that more profiles hold than this finds no neighbours of its own: rarer ones do. */
const MOST_HOLDERS = 150;
/** So many of the profiles that share most are scored exactly. */
const MOST_SCORED = 12;

/**
 * Finds which of `profiles` are at least so similar to a given one, most similar first, through an
 * inverted index: texts of any length are compared in time that grows with their length. What was
 * asked once is kept.
 */
export function neighboursAmong(
  profiles: readonly Profile[],
): (profile: Profile, atLeast: number) => readonly Neighbour[] {
  const holders = holdersOf(profiles);
  const shared = new Float64Array(profiles.length);
  const all = oncePer((profile: Profile): readonly Neighbour[] =>
    candidates(profile, profiles, { holders, shared })
      .flatMap((index) => {
        const other = profiles[index];
        return other === undefined ? [] : [{ index, score: similarity(profile, other) }];
      })
      .toSorted(bySimilarity),
  );
  return (profile, atLeast) => {
    const near = all(profile);
    const end = near.findIndex(({ score }) => score < atLeast);
    return end < 0 ? near : near.slice(0, end);
  };
}

const bySimilarity = (a: Neighbour, b: Neighbour): number => b.score - a.score || a.index - b.index;

/** By key, the profiles that hold it. */
function holdersOf(profiles: readonly Profile[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  for (const [index, { weights }] of profiles.entries()) {
    for (const key of weights.keys()) {
      const list = holders.get(key);
      if (list === undefined) holders.set(key, [index]);
      else list.push(index);
    }
  }
  return holders;
}

interface Index {
  readonly holders: ReadonlyMap<string, readonly number[]>;
  /** Room for what each profile shares with the one that is asked for; all zero in between. */
  readonly shared: Float64Array;
}

/** Those that share most with a profile, as a part of both. */
function candidates(
  { weights, total }: Profile,
  profiles: readonly Profile[],
  { holders, shared }: Index,
): readonly number[] {
  const met: number[] = [];
  for (const [key, weight] of weights) {
    const list = holders.get(key);
    if (list === undefined || list.length > MOST_HOLDERS) continue;
    for (const index of list) {
      const before = shared[index] ?? 0;
      if (before === 0) met.push(index);
      shared[index] = before + weight;
    }
  }
  const found = met.map((index) => ({
    index,
    score: (shared[index] ?? 0) / (total + (profiles[index]?.total ?? 0)),
  }));
  for (const index of met) shared[index] = 0;
  return mostSimilar(found).map(({ index }) => index);
}

/** The first of them once sorted: most are below the last of those, and need no place among them. */
function mostSimilar(all: readonly Neighbour[]): readonly Neighbour[] {
  if (all.length <= MOST_SCORED) return all;
  const best = all.slice(0, MOST_SCORED).toSorted(bySimilarity);
  for (const one of all.slice(MOST_SCORED)) {
    const last = best[MOST_SCORED - 1];
    if (last === undefined || bySimilarity(one, last) >= 0) continue;
    const at = best.findLastIndex((other) => bySimilarity(other, one) < 0) + 1;
    best.splice(at, 0, one);
    best.pop();
  }
  return best;
}
