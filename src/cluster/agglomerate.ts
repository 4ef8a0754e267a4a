import type { Pair } from './candidates.ts';
import { type Cluster, clusterOf, join, strengthOf } from './cluster.ts';
import { type Heap, heapOf } from './heap.ts';
import type { Node } from './nodes.ts';

export interface Rules {
  /** A join must be at least this strong. */
  readonly least: number;
  /** Nodes that are one cluster from the start. */
  readonly together: readonly (readonly number[])[];
  /** Pairs of nodes that may not share a cluster. */
  readonly apart: readonly (readonly [number, number])[];
}

/**
 * Average linkage over the pairs given, the strongest first: each join is checked against the whole of both
 * groups. Every node is in one of the clusters.
 */
export function agglomerate(
  nodes: readonly Node[],
  pairs: readonly Pair[],
  { least, together, apart }: Rules,
): readonly Cluster[] {
  const forest = plant(nodes, apart);
  for (const [first = 0, ...others] of together) {
    for (const other of others) merge(forest, rootOf(forest, first), rootOf(forest, other));
  }
  const queue = queueOf(pairs);
  for (let top = queue.pop(); top !== undefined; top = queue.pop()) {
    const candidate = refresh(forest, top);
    if (candidate === null || candidate.value < least) continue;
    const next = queue.peek();
    const isStill = next === undefined || candidate.value >= next.value * NEAR_ENOUGH;
    if (isStill) merge(forest, candidate.a, candidate.b);
    else queue.push(candidate);
  }
  return [...forest.clusters.values()];
}

/** The pairs in their order, and among them, in a heap, what is put back. */
function queueOf(pairs: readonly Pair[]): Heap<Candidate> {
  const back = heapOf<Candidate>([], isBefore);
  let next = 0;
  let first = firstCandidate(pairs[next]);
  const isBackFirst = (): boolean => {
    const again = back.peek();
    return again !== undefined && (first === undefined || isBefore(again, first));
  };
  return {
    push: back.push,
    peek: () => (isBackFirst() ? back.peek() : first),
    pop: () => {
      if (isBackFirst()) return back.pop();
      const taken = first;
      next += 1;
      first = firstCandidate(pairs[next]);
      return taken;
    },
  };
}

/**
 * A candidate whose groups have grown is measured again when it comes up; where it is still about as strong
 * as the next, which may be out of date too, it need not wait. Keeps one large event from costing a square.
 */
const NEAR_ENOUGH = 0.95;

/** A join that may come, as strong as it was when the two had so many members together. */
interface Candidate extends Pair {
  readonly size: number;
}

interface Forest {
  readonly parents: Int32Array;
  /** By root. */
  readonly clusters: Map<number, Cluster>;
  /** By pair of roots: the size at which a candidate for it was last measured. */
  readonly measured: Map<number, number>;
}

function plant(nodes: readonly Node[], apart: Rules['apart']): Forest {
  const barred = new Map<number, Set<number>>();
  for (const [a, b] of apart) {
    barred.set(a, (barred.get(a) ?? new Set()).add(b));
    barred.set(b, (barred.get(b) ?? new Set()).add(a));
  }
  const none = new Set<number>();
  return {
    parents: Int32Array.from(nodes, (_, at) => at),
    clusters: new Map(nodes.map((node, at) => [at, clusterOf(at, node, barred.get(at) ?? none)])),
    measured: new Map(),
  };
}

const firstCandidate = (pair: Pair | undefined): Candidate | undefined =>
  pair === undefined ? undefined : { a: pair.a, b: pair.b, value: pair.value, size: 2 };

const isBefore = (one: Candidate, other: Candidate): boolean =>
  one.value > other.value ||
  (one.value === other.value && (one.a < other.a || (one.a === other.a && one.b < other.b)));

function rootOf({ parents }: Forest, node: number): number {
  let root = node;
  while (parents[root] !== root) {
    parents[root] = parents[parents[root] ?? root] ?? root;
    root = parents[root] ?? root;
  }
  return root;
}

/** Null where the two are one by now, must not be, or wait as another candidate. */
function refresh(forest: Forest, { a, b, value, size }: Candidate): Candidate | null {
  const [one, other] = [rootOf(forest, a), rootOf(forest, b)];
  const [first, second] = [forest.clusters.get(one), forest.clusters.get(other)];
  if (one === other || first === undefined || second === undefined) return null;
  if (isBarred(first, second)) return null;
  const now = first.members.length + second.members.length;
  if (now === size) return { a: one, b: other, value, size };
  const pair = Math.min(one, other) * forest.parents.length + Math.max(one, other);
  if (forest.measured.get(pair) === now) return null;
  forest.measured.set(pair, now);
  const strength = strengthOf(first, second);
  return { a: Math.min(one, other), b: Math.max(one, other), value: strength, size: now };
}

const isBarred = ({ barred }: Cluster, { members }: Cluster): boolean =>
  barred.size > 0 && members.some((member) => barred.has(member));

function merge({ parents, clusters }: Forest, a: number, b: number): void {
  const [one, other] = [clusters.get(a), clusters.get(b)];
  if (a === b || one === undefined || other === undefined) return;
  const root = Math.min(a, b);
  const gone = Math.max(a, b);
  parents[gone] = root;
  clusters.set(root, join(one, other));
  clusters.delete(gone);
}
