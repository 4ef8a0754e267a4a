import type { Pair } from './candidates.ts';
import { type Cluster, clusterOf, cohesionOf, meanBetween } from './cluster.ts';
import type { Node } from './nodes.ts';

/**
 * A small group must be nearer to itself than to the next group by this much, or it is a corner of one topic
 * and not an event. From .03 to .06 the mean BCubed F1 over the public development sets moves by .002.
 */
const LEAST_MARGIN = 0.04;
/** Larger groups have enough pairs behind them. */
const MOST_DOUBTED = 4;

/** The clusters, with small ones that do not stand out from their surroundings taken apart. */
export function keepStanding(
  nodes: readonly Node[],
  clusters: readonly Cluster[],
  pairs: readonly Pair[],
  isFixed: (node: number) => boolean,
): readonly Cluster[] {
  const isDoubted = ({ members }: Cluster): boolean =>
    members.length > 1 && members.length <= MOST_DOUBTED && !members.some(isFixed);
  const neighbours = neighboursOf(clusters, pairs, isDoubted);
  return clusters.flatMap((cluster) => {
    const { members, barred } = cluster;
    const within = cohesionOf(cluster);
    const isClose = [...(neighbours.get(cluster) ?? [])].some(
      (other) => within - meanBetween(cluster, other) < LEAST_MARGIN,
    );
    if (!isClose) return [cluster];
    return members.flatMap((at) => {
      const node = nodes[at];
      return node === undefined ? [] : [clusterOf(at, node, barred)];
    });
  });
}

/** For each doubted cluster the others that a pair ties to it. */
function neighboursOf(
  clusters: readonly Cluster[],
  pairs: readonly Pair[],
  isDoubted: (cluster: Cluster) => boolean,
): ReadonlyMap<Cluster, ReadonlySet<Cluster>> {
  const homes: (Cluster | undefined)[] = [];
  for (const home of clusters) for (const at of home.members) homes[at] = home;
  const neighbours = new Map(
    clusters.filter(isDoubted).map((cluster) => [cluster, new Set<Cluster>()]),
  );
  for (const { a, b } of pairs) {
    const [one, other] = [homes[a], homes[b]];
    if (one === undefined || other === undefined || one === other) continue;
    neighbours.get(one)?.add(other);
    neighbours.get(other)?.add(one);
  }
  return neighbours;
}
