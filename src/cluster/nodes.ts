import type { Fingerprint } from '../model/fingerprint.ts';
import { dayOf } from './day.ts';
import type { Times } from './times.ts';
import type { Vector } from './vector.ts';

/** What is grouped: an article, or an event when events are grouped into stories. */
export interface Node {
  readonly vector: Vector;
  readonly times: Times;
  readonly parts: ReadonlySet<string>;
}

export interface Nodes {
  readonly nodes: readonly Node[];
  /** How many different terms they have. */
  readonly terms: number;
}

/** Makes a node of each fingerprint, with terms numbered in the order of their keys. */
export function nodesOf(fingerprints: readonly Fingerprint[]): Nodes {
  const all = new Set<number>();
  for (const { keys } of fingerprints) {
    for (let at = 0; at < keys.length; at += 1) all.add(keys[at] ?? 0);
  }
  const numbers = new Map(
    Array.from(Uint32Array.from(all).toSorted(), (key, number) => [key, number]),
  );
  const nodes = fingerprints.map(
    ({ keys, weights, publishedAt, parts }): Node => ({
      vector: { terms: numbered(keys, numbers), weights: Float64Array.from(weights) },
      times: timesOf(dayOf(publishedAt)),
      parts: new Set(parts),
    }),
  );
  return { nodes, terms: numbers.size };
}

function numbered(keys: ArrayLike<number>, numbers: ReadonlyMap<number, number>): Int32Array {
  const terms = new Int32Array(keys.length);
  for (let at = 0; at < keys.length; at += 1) terms[at] = numbers.get(keys[at] ?? 0) ?? 0;
  return terms;
}

const timesOf = (day: number | null): Times =>
  day === null ? { days: [], undated: 1 } : { days: [day], undated: 0 };
