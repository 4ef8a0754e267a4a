import type { Node } from './nodes.ts';
import { partFactor } from './parts.ts';
import { mergeHours, type Times, timeFactor } from './times.ts';
import { add, dot, type Vector } from './vector.ts';

/** Nodes that were joined. */
export interface Cluster {
  readonly members: readonly number[];
  /** The sum of the members'. */
  readonly vector: Vector;
  readonly times: Times;
  readonly parts: ReadonlySet<string>;
  /** Sum of the likeness of all pairs within. */
  readonly inner: number;
  /** Nodes that must not come in. */
  readonly barred: ReadonlySet<number>;
}

export const clusterOf = (at: number, node: Node, barred: ReadonlySet<number>): Cluster => ({
  members: [at],
  vector: node.vector,
  times: node.times,
  parts: node.parts,
  inner: 0,
  barred,
});

export const sizeOf = ({ members }: Cluster): number => members.length;

/** The member that comes first in the order of nodes. */
export const firstOf = ({ members }: Cluster): number =>
  members.reduce((first, member) => Math.min(first, member), Infinity);

/** Mean likeness of all pairs with one node of each. */
export function meanBetween(a: Cluster, b: Cluster): number {
  const mean = dot(a.vector, b.vector) / (a.members.length * b.members.length);
  return mean * partFactor(a.parts, b.parts) * timeFactor(a.times, b.times);
}

/** Mean likeness of all pairs within; 0 for a single node. */
export function cohesionOf({ members, inner }: Cluster): number {
  const pairs = (members.length * (members.length - 1)) / 2;
  return pairs === 0 ? 0 : inner / pairs;
}

/**
 * How well a join of the two would hold: their mean likeness, lowered where it falls short of the likeness
 * that each already has within. Two tight groups on one topic stay apart where loose ones would join.
 */
export function strengthOf(a: Cluster, b: Cluster, mean = meanBetween(a, b)): number {
  const within = (cohesionOf(a) + cohesionOf(b)) / 2;
  return mean < within ? (mean * mean) / within : mean;
}

export const join = (a: Cluster, b: Cluster): Cluster => ({
  members: [...a.members, ...b.members],
  vector: add(a.vector, b.vector),
  times: {
    hours: mergeHours(a.times.hours, b.times.hours),
    undated: a.times.undated + b.times.undated,
  },
  parts: union(a.parts, b.parts),
  inner: a.inner + b.inner + meanBetween(a, b) * a.members.length * b.members.length,
  barred: union(a.barred, b.barred),
});

/** Most clusters have neither parts nor bars: those need no new set. */
function union<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): ReadonlySet<Item> {
  if (b.size === 0) return a;
  return a.size === 0 ? b : new Set([...a, ...b]);
}
