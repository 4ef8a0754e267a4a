import type { Corrections, Grouping } from '../model/event.ts';
import type { Fingerprint } from '../model/fingerprint.ts';
import { agglomerate, type Rules } from './agglomerate.ts';
import { partBursts } from './bursts.ts';
import { findPairs } from './candidates.ts';
import { certaintiesOf } from './certainty.ts';
import { firstOf } from './cluster.ts';
import { findCopies } from './copies.ts';
import { type Constraints, constraintsOf } from './corrections.ts';
import { type Draft, describe } from './describe.ts';
import { nodesOf } from './nodes.ts';
import { inOrderOfAppearance } from './order.ts';
import { keepStanding } from './standing.ts';
import { storiesOf } from './stories.ts';

/**
 * How strong a join must be to make one event. From .13 to .16 the mean BCubed F1 over the public
 * development sets stays within .008 of its best.
 */
export const LEAST_JOIN = 0.14;

const NO_CORRECTIONS: Corrections = { together: [], apart: [] };

/**
 * Groups articles into events and events into stories. The order of the fingerprints does not matter, and
 * articles that share nothing with the rest leave the rest's groups and ids as they were.
 */
export function group(
  fingerprints: readonly Fingerprint[],
  corrections: Corrections = NO_CORRECTIONS,
): Grouping {
  const articles = inOrderOfAppearance(fingerprints);
  const { problems, ...constraints } = constraintsOf(articles, corrections);
  const { memberships, events, stories } = describe(draftOf(articles, constraints));
  const byArticle = new Map(articles.map((article, place) => [article, memberships[place]]));
  return {
    memberships: fingerprints.flatMap((article) => byArticle.get(article) ?? []),
    events,
    stories,
    problems,
  };
}

/** Copies follow their first appearance, which alone counts. */
function draftOf(articles: readonly Fingerprint[], constraints: Constraints): Draft {
  const numbered = nodesOf(articles);
  const { nodes } = numbered;
  const pairs = findPairs(numbered, LEAST_JOIN);
  const originals = findCopies(articles, pairs, constraints.apart);
  const isOriginal = (place: number): boolean => originals[place] === place;
  const open = pairs.filter(({ a, b }) => isOriginal(a) && isOriginal(b));
  const rules = rulesOf(constraints, originals);
  const joined = agglomerate(nodes, open, rules).filter(({ members }) => members.every(isOriginal));
  const fixed = new Set(rules.together.flat());
  const isFixed = (place: number): boolean => fixed.has(place);
  const parted = partBursts(nodes, joined, isFixed);
  const clusters = keepStanding(nodes, parted, open, isFixed).toSorted(
    (a, b) => firstOf(a) - firstOf(b),
  );
  const certainties = certaintiesOf(nodes, clusters, open, LEAST_JOIN);
  return {
    articles,
    numbered,
    originals,
    clusters,
    certainties,
    stories: storiesOf(clusters, numbered.terms),
  };
}

function rulesOf({ together, apart }: Constraints, originals: Int32Array): Rules {
  const originalOf = (place: number): number => originals[place] ?? place;
  return {
    least: LEAST_JOIN,
    together: together.map((places) => places.map(originalOf)),
    apart: [...apart].flatMap(([a, others]) =>
      [...others].map((b): readonly [number, number] => [originalOf(a), originalOf(b)]),
    ),
  };
}
