import type { Fingerprint } from '../model/fingerprint.ts';
import { dayOf } from './day.ts';
import { type KeyNumbers, numberKeys } from './key-numbers.ts';
import { type Times, timesOf } from './times.ts';
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
  const numbers = numberKeys(fingerprints);
  const nodes = fingerprints.map(
    ({ keys, weights, publishedAt, parts }): Node => ({
      vector: { terms: numbered(keys, numbers), weights: Float64Array.from(weights) },
      times: timesOf(dayOf(publishedAt)),
      parts: new Set(parts),
    }),
  );
  return { nodes, terms: numbers.size };
}

function numbered(keys: ArrayLike<number>, { numberOf }: KeyNumbers): Int32Array {
  const terms = new Int32Array(keys.length);
  for (let at = 0; at < keys.length; at += 1) terms[at] = numberOf(keys[at] ?? 0);
  return terms;
}
