import type { Pair } from './candidates.ts';
import { type Cluster, clusterOf, meanBetween } from './cluster.ts';
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
  const homes: (Cluster | undefined)[] = nodes.map(() => undefined);
  for (const home of clusters) for (const at of home.members) homes[at] = home;
  const rivals = rivalsOf(pairs, homes);
  return Float64Array.from(nodes, (node, at) => {
    const home = homes[at];
    if (home === undefined) return 1;
    const alone = clusterOf(at, node, NONE);
    const isAlone = home.members.length === 1;
    const own = isAlone ? leastJoin : meanToOthers(alone, home);
    const others = (rivals[at] ?? []).map((rival) => meanBetween(alone, rival));
    const next = Math.max(isAlone ? 0 : leastJoin / 2, ...others);
    return Math.min(1, Math.max(0, 0.5 + (own - next) / (2 * Math.max(own, next))));
  });
}

/** Rivals are looked at, strongest pair first, up to here. */
const MOST_RIVALS = 8;
const NONE: ReadonlySet<number> = new Set();

/** The other homes that each node is tied to; `pairs`: the strongest first. */
function rivalsOf(
  pairs: readonly Pair[],
  homes: readonly (Cluster | undefined)[],
): readonly (readonly Cluster[])[] {
  const rivals = homes.map((): Cluster[] => []);
  const add = (at: number, rival: Cluster): void => {
    const own = rivals[at];
    if (own !== undefined && own.length < MOST_RIVALS && !own.includes(rival)) own.push(rival);
  };
  for (const { a, b } of pairs) {
    const [one, other] = [homes[a], homes[b]];
    if (one === undefined || other === undefined || one === other) continue;
    add(a, other);
    add(b, one);
  }
  return rivals;
}

/** Mean likeness to the other members: the mean to all, less the likeness to itself. */
function meanToOthers(alone: Cluster, home: Cluster): number {
  const size = home.members.length;
  const itself = meanBetween(alone, alone);
  const mean = (meanBetween(alone, home) * size - itself) / (size - 1);
  return Math.max(0, mean);
}
