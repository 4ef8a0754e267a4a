import { agglomerate } from './agglomerate.ts';
import { findPairs } from './candidates.ts';
import type { Cluster } from './cluster.ts';
import type { Node } from './nodes.ts';
import { strongestIn, type Vector } from './vector.ts';

/**
 * How strong a join of two events must be to make one story. It stands above what joins articles into an event,
 * since the cores of events hold more in common than single articles do. From .161 to .175 the demo corpus and a
 * set of four events that are one story come out right.
 */
const LEAST_JOIN = 0.165;
/** What an event is most about. */
const MOST_TERMS = 200;

/**
 * Events that share people and matter, as sets of places in `events` (which stand in order of time).
 * Found as events are: no chain of single links, but a likeness of the whole.
 */
export function storiesOf(
  events: readonly Cluster[],
  terms: number,
): readonly (readonly number[])[] {
  const nodes = events.map(
    ({ vector, times }): Node => ({ vector: core(vector), times, parts: new Set() }),
  );
  const pairs = findPairs({ nodes, terms }, LEAST_JOIN);
  const stories = agglomerate(nodes, pairs, { least: LEAST_JOIN, together: [], apart: [] });
  return stories.map(({ members }) => members.toSorted((a, b) => a - b));
}

/** The strongest terms alone, of length 1. */
function core(vector: Vector): Vector {
  const { terms, weights } = strongestIn(vector, MOST_TERMS);
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
  return { terms, weights: weights.map((weight) => weight / length) };
}
