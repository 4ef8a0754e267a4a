import type { Fingerprint, Label } from '../model/fingerprint.ts';
import { type Cluster, clusterOf, meanBetween } from './cluster.ts';
import type { Node } from './nodes.ts';

/** Names or words in a title made of them. */
const MOST_WORDS = 3;
const UNNAMED = 'Untitled';

/** The headline of the article most like all the others; where none has a headline, the names and words they share. */
export function titleOfEvent(
  cluster: Cluster,
  articles: readonly Fingerprint[],
  nodes: readonly Node[],
): string {
  const { members } = cluster;
  let best = '';
  let nearest = -1;
  for (const at of members.toSorted((a, b) => a - b)) {
    const [node, title] = [nodes[at], articles[at]?.title.trim() ?? ''];
    if (node === undefined || title === '') continue;
    const near = members.length === 1 ? 1 : meanBetween(clusterOf(at, node, new Set()), cluster);
    if (near > nearest) [best, nearest] = [title, near];
  }
  return best === '' ? sharedWords(members.map((at) => articles[at]?.labels ?? [])) : best;
}

/** What most of the groups of labels have: "NATO, Russia, Putin". Names come first where as many have them. */
export function sharedWords(groups: readonly (readonly Label[])[]): string {
  const counts = new Map<number, { label: Label; groups: number; rank: number }>();
  for (const labels of groups) {
    for (const [rank, label] of labels.entries()) {
      const known = counts.get(label.key);
      if (known === undefined) counts.set(label.key, { label, groups: 1, rank });
      else {
        known.groups += 1;
        known.rank += rank;
        if (label.isName && !known.label.isName) known.label = label;
      }
    }
  }
  const shared = [...counts.values()]
    .toSorted(
      (a, b) =>
        b.groups - a.groups ||
        Number(b.label.isName) - Number(a.label.isName) ||
        a.rank / a.groups - b.rank / b.groups ||
        a.label.key - b.label.key,
    )
    .slice(0, MOST_WORDS)
    .map(({ label }) => label.form);
  return shared.length === 0 ? UNNAMED : shared.join(', ');
}
