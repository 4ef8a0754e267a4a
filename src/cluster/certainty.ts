import type { Pair } from './candidates.ts';
import { type Cluster, clusterOf, cohesionOf, meanBetween } from './cluster.ts';
import type { Node } from './nodes.ts';

/**
 * For each node, 0 to 1: how much nearer it is to its own cluster than to the next best home, which is
 * another cluster or standing alone. .5 where it could as well be elsewhere.
 */
export function certaintiesOf(
  nodes: readonly Node[],
  clusters: readonly Cluster[],
  pairs: readonly Pair[],
  leastJoin: number,
): Float64Array {
  const homes = new Map(clusters.flatMap((home) => home.members.map((at) => [at, home])));
  const rivals = rivalsOf(pairs, homes);
  return Float64Array.from(nodes, (node, at) => {
    const home = homes.get(at);
    if (home === undefined) return 1;
    const alone = clusterOf(at, node, NONE);
    const isAlone = home.members.length === 1;
    const own = isAlone ? leastJoin : meanToOthers(alone, home);
    const others = [...(rivals.get(at) ?? [])]
      .slice(0, MOST_RIVALS)
      .map((rival) => meanBetween(alone, rival));
    const next = Math.max(isAlone ? 0 : leastJoin / 2, ...others);
    return Math.min(1, Math.max(0, 0.5 + (own - next) / (2 * Math.max(own, next))));
  });
}

/** Rivals are looked at, strongest pair first, up to here. */
const MOST_RIVALS = 8;
const NONE: ReadonlySet<number> = new Set();

function rivalsOf(
  pairs: readonly Pair[],
  homes: ReadonlyMap<number, Cluster>,
): ReadonlyMap<number, ReadonlySet<Cluster>> {
  const rivals = new Map<number, Set<Cluster>>();
  for (const { a, b } of pairs.toSorted((x, y) => y.value - x.value)) {
    const [one, other] = [homes.get(a), homes.get(b)];
    if (one === undefined || other === undefined || one === other) continue;
    rivals.set(a, (rivals.get(a) ?? new Set()).add(other));
    rivals.set(b, (rivals.get(b) ?? new Set()).add(one));
  }
  return rivals;
}

/** Mean likeness to the other members: the mean to all, less the likeness to itself, which is 1. */
function meanToOthers(alone: Cluster, home: Cluster): number {
  const size = home.members.length;
  const itself = meanBetween(alone, alone);
  const mean = (meanBetween(alone, home) * size - itself) / (size - 1);
  return Math.max(0, mean, Math.min(mean, cohesionOf(home)));
}
