import type { Span } from '../../model/span.ts';
import { firstEndingAfter } from '../../text/spans.ts';
import { arcAt, dependentsOf, subtreeOf } from '../../text/trees.ts';
import { type Scene, tagAt } from './scene.ts';

/** A longer sentence is hardly one: it is taken whole, so that work stays linear in its length. */
const LONGEST = 200;

/**
 * What the token at `anchor` attaches to: `complement`: the clause that depends on it ("the fact that …");
 * `phrase`: the noun that it modifies with all that belongs to it; `clause`: the clause that it stands in.
 */
export function scopeOf(
  scene: Scene,
  { anchor, to }: { readonly anchor: number; readonly to: number },
  reach: 'complement' | 'phrase' | 'clause',
): Span {
  const token = scene.tokens[anchor] ?? { start: 0, end: 0 };
  const { sentences, parses } = scene.have;
  const index = firstEndingAfter(sentences, token.start);
  const parse = parses[index];
  const whole = sentences[index] ?? token;
  if (parse === undefined || parse.arcs.length > LONGEST) return boundsOf(whole);
  if (reach === 'phrase') return spanOf(scene, phraseAround(scene, anchor), token);
  if (reach === 'complement') {
    const clause = complementOf(scene, anchor, to);
    if (clause !== undefined) return spanOf(scene, clauseBelow(scene, clause), token);
  }
  return spanOf(scene, clauseBelow(scene, clauseHead(scene, anchor)), token);
}

/** The clause that depends on the words from `anchor` on. */
function complementOf({ have }: Scene, anchor: number, to: number): number | undefined {
  for (let at = to - 1; at >= anchor; at -= 1) {
    const clauses = dependentsOf(have.parses, at, COMPLEMENTS);
    const after = clauses.find((clause) => clause >= to);
    if (after !== undefined) return after;
  }
  return undefined;
}

const COMPLEMENTS = ['ccomp', 'csubj', 'csubj:pass', 'acl', 'acl:relcl', 'xcomp', 'advcl'];

const boundsOf = ({ start, end }: Span): Span => ({ start, end });

const CLAUSES = /^(?:root|ccomp|advcl|acl|acl:relcl|parataxis|csubj|csubj:pass)$/;

/** The head of the clause that the token stands in. */
function clauseHead(scene: Scene, anchor: number): number {
  let at = anchor;
  for (let steps = 0; steps < LONGEST; steps += 1) {
    const arc = arcAt(scene.have.parses, at);
    if (arc === null || arc.head < 0) return at;
    if (at !== anchor || isPredicate(scene, at)) {
      if (CLAUSES.test(arc.relation)) return at;
      if (arc.relation === 'conj' && isPredicate(scene, at)) return at;
    }
    at = arc.head;
  }
  return at;
}

/** A verb, or what has a copula or a subject. */
const isPredicate = (scene: Scene, at: number): boolean =>
  tagAt(scene, at) === 'VERB' ||
  dependentsOf(scene.have.parses, at, ['cop', 'nsubj', 'nsubj:pass', 'expl']).length > 0;

const APART = /^(?:advcl|parataxis|conj|cc|punct|discourse|mark)$/;

/** The clause without the clauses that are joined to it. */
function clauseBelow(scene: Scene, head: number): readonly number[] {
  const { parses } = scene.have;
  const apart = dependentsOf(parses, head).filter((at) =>
    APART.test(arcAt(parses, at)?.relation ?? ''),
  );
  const left = new Set(apart.flatMap((at) => subtreeOf(parses, at)));
  return subtreeOf(parses, head).filter((at) => !left.has(at));
}

function phraseAround(scene: Scene, anchor: number): readonly number[] {
  const { parses } = scene.have;
  const arc = arcAt(parses, anchor);
  const head = arc === null || arc.head < 0 ? anchor : arc.head;
  const left = new Set(
    dependentsOf(parses, head, [
      'acl:relcl',
      'conj',
      'cc',
      'punct',
      'cop',
      'nsubj',
      'advcl',
    ]).flatMap((at) => subtreeOf(parses, at)),
  );
  return subtreeOf(parses, head).filter((at) => !left.has(at));
}

function spanOf(scene: Scene, indexes: readonly number[], token: Span): Span {
  const places = [token, ...indexes.flatMap((at) => scene.tokens[at] ?? [])];
  return {
    start: Math.min(...places.map(({ start }) => start)),
    end: Math.max(...places.map(({ end }) => end)),
  };
}
