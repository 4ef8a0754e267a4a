import type { Fingerprint, Strongest } from '../model/fingerprint.ts';
import { findPairs, LEAST_SHARE, MOST_COMPARED } from './candidates.ts';
import { LEAST_JOIN } from './group.ts';
import { nodesOf } from './nodes.ts';
import { INDEXED_TERMS } from './postings.ts';
import { strongestIn } from './vector.ts';

/** The terms by which an article is found among many. */
export function strongestOf({ keys, weights }: Fingerprint): Strongest {
  const vector = { terms: Int32Array.from(keys), weights: Float64Array.from(weights) };
  const strongest = strongestIn(vector, INDEXED_TERMS);
  return {
    keys: Uint32Array.from(strongest.terms),
    weights: Float32Array.from(strongest.weights),
  };
}

/**
 * Places in `index` of articles that share their strongest terms with one of `fresh`: those most alike of
 * each. One sweep over the index, whatever its order.
 */
export function placesNear(
  fresh: readonly Strongest[],
  index: readonly Strongest[],
): ReadonlySet<number> {
  const wanted = postingsByKey(fresh);
  const scores = new Float64Array(fresh.length);
  const found = fresh.map((): Scored[] => []);
  for (const [place, { keys, weights }] of index.entries()) {
    const touched = new Set<number>();
    for (let at = 0; at < keys.length; at += 1) {
      for (const { at: one, weight } of wanted.get(keys[at] ?? 0) ?? []) {
        scores[one] = (scores[one] ?? 0) + weight * (weights[at] ?? 0);
        touched.add(one);
      }
    }
    for (const one of touched) {
      const score = scores[one] ?? 0;
      if (score >= LEAST_JOIN * LEAST_SHARE) found[one]?.push({ place, score });
      scores[one] = 0;
    }
  }
  return new Set(found.flatMap(strongestPlaces));
}

/** Ids of those of `others` that may be of one event with one of `fresh`. */
export function tiedTo(
  fresh: readonly Fingerprint[],
  others: readonly Fingerprint[],
): ReadonlySet<string> {
  const all = [...fresh, ...others];
  const isFresh = (at: number): boolean => at < fresh.length;
  const pairs = findPairs(nodesOf(all), LEAST_JOIN);
  return new Set(
    pairs
      .filter(({ a, b }) => isFresh(a) !== isFresh(b))
      .flatMap(({ a, b }) => all[isFresh(a) ? b : a]?.id ?? []),
  );
}

interface Scored {
  readonly place: number;
  readonly score: number;
}

const strongestPlaces = (scored: readonly Scored[]): readonly number[] =>
  scored
    .toSorted((a, b) => b.score - a.score || a.place - b.place)
    .slice(0, MOST_COMPARED)
    .map(({ place }) => place);

interface Holder {
  /** Which of the articles. */
  readonly at: number;
  readonly weight: number;
}

function postingsByKey(articles: readonly Strongest[]): ReadonlyMap<number, readonly Holder[]> {
  const holders = new Map<number, Holder[]>();
  for (const [at, { keys, weights }] of articles.entries()) {
    for (let place = 0; place < keys.length; place += 1) {
      const key = keys[place] ?? 0;
      const holder = { at, weight: weights[place] ?? 0 };
      const list = holders.get(key);
      if (list === undefined) holders.set(key, [holder]);
      else list.push(holder);
    }
  }
  return holders;
}
