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
  const holders = new Map<string, number[]>();
  for (const [index, { weights }] of profiles.entries()) {
    for (const key of weights.keys()) {
      const list = holders.get(key);
      if (list === undefined) holders.set(key, [index]);
      else list.push(index);
    }
  }
  const all = oncePer((profile: Profile): readonly Neighbour[] =>
    candidates(profile, profiles, holders)
      .flatMap((index) => {
        const other = profiles[index];
        return other === undefined ? [] : [{ index, score: similarity(profile, other) }];
      })
      .toSorted((a, b) => b.score - a.score || a.index - b.index),
  );
  return (profile, atLeast) => all(profile).filter(({ score }) => score >= atLeast);
}

/** Those that share most with a profile, as a part of both. */
function candidates(
  { weights, total }: Profile,
  profiles: readonly Profile[],
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
    .map(([index, weight]) => ({ index, part: weight / (total + (profiles[index]?.total ?? 0)) }))
    .toSorted((a, b) => b.part - a.part || a.index - b.index)
    .slice(0, MOST_SCORED)
    .map(({ index }) => index);
}
