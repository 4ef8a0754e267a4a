import type { Fingerprint } from '../model/fingerprint.ts';
import { dayOf } from './day.ts';
import { type KeyNumbers, numberKeys } from './key-numbers.ts';
import { type Times, timesOf } from './times.ts';
import type { Vector } from './vector.ts';

/** What is grouped: an article, or an event when events are grouped into stories. */
export interface Node {
  /** Of length 1; a brief’s is longer. */
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
      vector: { terms: numbered(keys, numbers), weights: lifted(weights) },
      times: timesOf(dayOf(publishedAt)),
      parts: new Set(parts),
    }),
  );
  return { nodes, terms: numbers.size };
}

/** With fewer terms, an article is a brief: it has but a part of what a full version tells. */
const BRIEF = 90;
/** By how much an article of hardly any terms is lifted. From 0 to .3 no figure over the public development sets moves by more than .007, up or down. */
const MOST_LIFT = 0.25;

/** A brief shares few terms with any full version, however well it fits: its weights make up for it. */
function lifted(weights: ArrayLike<number>): Float64Array {
  const lift = 1 + MOST_LIFT * Math.max(0, 1 - weights.length / BRIEF);
  const own = new Float64Array(weights.length);
  for (let at = 0; at < own.length; at += 1) own[at] = (weights[at] ?? 0) * lift;
  return own;
}

function numbered(keys: ArrayLike<number>, { numberOf }: KeyNumbers): Int32Array {
  const terms = new Int32Array(keys.length);
  for (let at = 0; at < keys.length; at += 1) terms[at] = numberOf(keys[at] ?? 0);
  return terms;
}
