import type { Node, Nodes } from './nodes.ts';
import { partFactor } from './parts.ts';
import { type Postings, postingsOf } from './postings.ts';
import { timeFactor } from './times.ts';
import type { Vector } from './vector.ts';

/** Two nodes (a < b) that may belong together, and how alike they are. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly value: number;
}

// Flat over the public development sets: from 48 to 96, 24 to 64 and 16 to 32 no figure moves.
/** Of a common term, only the so many nodes before are looked at: no term costs more. */
const WINDOW = 64;
/** Compared exactly, of all nodes that share an indexed term. */
export const MOST_COMPARED = 32;
/** The indexed terms alone make up at least this share of the likeness that is sought. */
export const LEAST_SHARE = 0.25;

/**
 * Pairs at least `least` alike, the most alike first, found through an inverted index. The nodes stand in order of time, so that
 * neighbours in a posting list are neighbours in time. The cost grows with the nodes, whatever they share.
 */
export function findPairs({ nodes, terms }: Nodes, least: number): readonly Pair[] {
  const postings = postingsOf(nodes, terms);
  const cursors = postings.starts.slice();
  const weights = new Float64Array(terms);
  const scores = new Float64Array(nodes.length);
  const search = { postings, cursors, scores, least: least * LEAST_SHARE };
  const found: Pair[] = [];
  for (const [at, node] of nodes.entries()) {
    const near = nearest(at, search);
    load(weights, node, true);
    for (const earlier of near) {
      const value = likeness(node, nodes[earlier] ?? node, weights);
      if (value >= least) found.push({ a: earlier, b: at, value });
    }
    load(weights, node, false);
  }
  return found.toSorted((x, y) => y.value - x.value || x.a - y.a || x.b - y.b);
}

/** What the search for one node after another keeps. */
interface Search {
  readonly postings: Postings;
  /** Where in the list of each term the search has come to; nodes are searched in their order. */
  readonly cursors: Int32Array;
  /** Of each node against the one at hand; all zero between two searches. */
  readonly scores: Float64Array;
  readonly least: number;
}

/** The nodes before this one that share most of their strongest terms with it. */
function nearest(at: number, search: Search): readonly number[] {
  const { postings, cursors, scores, least } = search;
  const touched: number[] = [];
  const { terms, weights } = postings.strongest[at] ?? NOTHING;
  for (let place = 0; place < terms.length; place += 1) {
    const term = terms[place] ?? 0;
    const middle = cursors[term] ?? 0;
    cursors[term] = middle + 1;
    score(search, { term, middle, weight: weights[place] ?? 0 }, touched);
  }
  const near = touched.filter((other) => (scores[other] ?? 0) >= least);
  const best = near.length <= MOST_COMPARED ? near : strongestFirst(near, scores);
  for (const other of touched) scores[other] = 0;
  return best;
}

const NOTHING: Vector = { terms: new Int32Array(), weights: new Float64Array() };

interface Sought {
  readonly term: number;
  /** Where the node at hand stands in the term's list. */
  readonly middle: number;
  readonly weight: number;
}

function score(
  { postings: { starts, nodes, weights }, scores }: Search,
  { term, middle, weight }: Sought,
  touched: number[],
): void {
  const from = Math.max(starts[term] ?? 0, middle - WINDOW);
  for (let place = from; place < middle; place += 1) {
    const other = nodes[place] ?? 0;
    const known = scores[other] ?? 0;
    if (known === 0) touched.push(other);
    scores[other] = known + weight * (weights[place] ?? 0);
  }
}

const strongestFirst = (nodes: readonly number[], scores: Float64Array): readonly number[] =>
  nodes.toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b).slice(0, MOST_COMPARED);

function load(weights: Float64Array, node: Node, isIn: boolean): void {
  const { terms, weights: own } = node.vector;
  for (let at = 0; at < terms.length; at += 1) weights[terms[at] ?? 0] = isIn ? (own[at] ?? 0) : 0;
}

/** `weights`: those of `a`, by term. */
function likeness(a: Node, b: Node, weights: Float64Array): number {
  let shared = 0;
  const { terms, weights: other } = b.vector;
  for (let at = 0; at < terms.length; at += 1) {
    shared += (weights[terms[at] ?? 0] ?? 0) * (other[at] ?? 0);
  }
  return shared * partFactor(a.parts, b.parts) * timeFactor(a.times, b.times);
}
