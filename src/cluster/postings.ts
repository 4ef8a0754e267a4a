import type { Node } from './nodes.ts';
import { strongestIn, type Vector } from './vector.ts';

/** The strongest terms of a node stand in the index; the others count only in the exact likeness. */
export const INDEXED_TERMS = 24;

/** Which nodes have a term among their strongest: a list a term, one after another in flat arrays. */
export interface Postings {
  /** The indexed terms of each node. */
  readonly strongest: readonly Vector[];
  /** Where the list of each term begins; one more at the end. */
  readonly starts: Int32Array;
  /** The nodes of each list, ascending, and the weight that the term has there. */
  readonly nodes: Int32Array;
  readonly weights: Float64Array;
}

export function postingsOf(nodes: readonly Node[], terms: number): Postings {
  const strongest = nodes.map(({ vector }) => strongestIn(vector, INDEXED_TERMS));
  const starts = startsOf(strongest, terms);
  const listed = new Int32Array(starts[terms] ?? 0);
  const weights = new Float64Array(listed.length);
  const ends = starts.slice();
  for (const [node, vector] of strongest.entries()) {
    for (let at = 0; at < vector.terms.length; at += 1) {
      const term = vector.terms[at] ?? 0;
      const place = ends[term] ?? 0;
      listed[place] = node;
      weights[place] = vector.weights[at] ?? 0;
      ends[term] = place + 1;
    }
  }
  return { strongest, starts, nodes: listed, weights };
}

function startsOf(vectors: readonly Vector[], terms: number): Int32Array {
  const starts = new Int32Array(terms + 1);
  for (const vector of vectors) {
    for (const term of vector.terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  }
  for (let term = 0; term < terms; term += 1) {
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  }
  return starts;
}
