import { type Cluster, clusterOf, join, sizeOf } from './cluster.ts';
import type { Node } from './nodes.ts';
import { dayOfHour } from './times.ts';
import { dot } from './vector.ts';

// Two happenings alike in place and people, some days apart. Flat over the public development sets: a gap of
// 3 to 6 days and a share of .85 to .95 move the mean BCubed F1 by less than .002.
const LEAST_GAP_DAYS = 4;
/** Two groups of reports are as much alike as each is within, where they tell one event: less, and they are two. */
const MOST_SHARE = 0.9;
/** A late report or two is not a second event. */
const LEAST_REPORTS = 2;

/**
 * Parts clusters whose reports came in two bursts, with a silence between that is longer than either lasted,
 * if the words differ between the bursts too: time alone parts nothing.
 */
export function partBursts(
  nodes: readonly Node[],
  clusters: readonly Cluster[],
  isFixed: (node: number) => boolean,
): readonly Cluster[] {
  return clusters.flatMap((cluster) =>
    cluster.members.some(isFixed) ? [cluster] : partBurst(nodes, cluster),
  );
}

function partBurst(nodes: readonly Node[], cluster: Cluster): readonly Cluster[] {
  const silence = longestSilence(cluster.times.hours.map(dayOfHour));
  if (silence === null) return [cluster];
  const isIn = (at: number, isBefore: boolean): boolean => {
    const hour = nodes[at]?.times.hours[0];
    return hour !== undefined && dayOfHour(hour) <= silence === isBefore;
  };
  const before = gather(nodes, cluster, (at) => isIn(at, true));
  const after = gather(nodes, cluster, (at) => isIn(at, false));
  if (before === null || after === null) return [cluster];
  const within = (likenessWithin(before) + likenessWithin(after)) / 2;
  if (likenessBetween(before, after) >= MOST_SHARE * within) return [cluster];
  const [first, second] = shareOut(nodes, cluster, before, after);
  return [...partBurst(nodes, first), ...partBurst(nodes, second)];
}

/** The last day before it; null where there is none long enough. */
function longestSilence(days: readonly number[]): number | null {
  let silence: number | null = null;
  let longest = 0;
  for (let at = LEAST_REPORTS; at <= days.length - LEAST_REPORTS; at += 1) {
    const [last = 0, next = 0] = [days[at - 1], days[at]];
    const lasted = Math.max(last - (days[0] ?? 0), (days.at(-1) ?? 0) - next);
    const gap = next - last;
    if (gap < LEAST_GAP_DAYS || gap <= lasted || gap <= longest) continue;
    longest = gap;
    silence = last;
  }
  return silence;
}

function gather(
  nodes: readonly Node[],
  { members, barred }: Cluster,
  isWanted: (at: number) => boolean,
): Cluster | null {
  let gathered: Cluster | null = null;
  for (const at of members) {
    const node = nodes[at];
    if (node === undefined || !isWanted(at)) continue;
    const single = clusterOf(at, node, barred);
    gathered = gathered === null ? single : join(gathered, single);
  }
  return gathered;
}

/** Time left aside. */
const likenessBetween = (a: Cluster, b: Cluster): number =>
  dot(a.vector, b.vector) / (sizeOf(a) * sizeOf(b));

/** Of all pairs; each member's likeness to itself, which is 1, is taken away. */
function likenessWithin(cluster: Cluster): number {
  const size = sizeOf(cluster);
  return (dot(cluster.vector, cluster.vector) - size) / (size * (size - 1));
}

/** Those without a date go with the burst whose words they share. */
function shareOut(
  nodes: readonly Node[],
  { members, barred }: Cluster,
  before: Cluster,
  after: Cluster,
): readonly [Cluster, Cluster] {
  let [first, second] = [before, after];
  for (const at of members) {
    const node = nodes[at];
    if (node === undefined || node.times.undated === 0) continue;
    const single = clusterOf(at, node, barred);
    const isSecond = likenessBetween(single, after) > likenessBetween(single, before);
    if (isSecond) second = join(second, single);
    else first = join(first, single);
  }
  return [first, second];
}
