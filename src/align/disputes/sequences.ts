import { groupedBy } from '../../measure/grouped.ts';
import type { AnnotatedArticle } from '../../model/annotation.ts';
import { type Clause, clausesOf, isPossible, sharedWeight } from '../clauses.ts';
import { neighboursAmong } from '../neighbours.ts';
import { conceptOf } from '../same-words.ts';
import type { Dispute, Place } from './dispute.ts';
import { disputesFrom, type Pair } from './grouping.ts';
import { isSameTime } from './same-time.ts';

/** Two happenings of which a sentence says which came first. */
export interface Order extends Place {
  readonly clause: Clause;
  readonly first: Clause;
  readonly second: Clause;
  /** The word that says so. */
  readonly by: 'after' | 'before' | 'then';
}

/** Two clauses tell of one happening where they share so much weight, */
const LEAST_SHARED = 1.5;
/** and of two happenings in another order where both share so much. */
const LEAST_OF_BOTH = 4.6;
/** Crosswise they must share less than this part of it. */
const CROSSED = 0.34;
const SOME_LIKENESS = 0.1;

/** Where one version puts first what another puts second. */
export function sequencesIn(articles: readonly AnnotatedArticle[]): readonly Dispute[] {
  const orders = articles.flatMap(ordersOf);
  const near = neighboursAmong(orders.map(({ first }) => first.profile));
  const differing: Pair<Order>[] = [];
  for (const a of orders) {
    for (const { index } of near(a.second.profile, SOME_LIKENESS)) {
      const b = orders[index];
      if (b === undefined || b.article.id <= a.article.id || !isReversed(a, b)) continue;
      differing.push({ a, b, sureness: 0.4 });
    }
  }
  return disputesFrom(
    { agreeing: [], differing },
    {
      matter: 'sequence',
      topicOf: () => '',
      differ: isReversed,
      doubtsOf: () => [],
    },
  );
}

function isReversed(a: Order, b: Order): boolean {
  const [firsts, seconds] = [shared(a.first, b.second), shared(a.second, b.first)];
  if (firsts < LEAST_SHARED || seconds < LEAST_SHARED) return false;
  if (firsts + seconds < LEAST_OF_BOTH) return false;
  if (!sharesVerb(a.first, b.second) || !sharesVerb(a.second, b.first)) return false;
  const crossed = shared(a.first, b.first) + shared(a.second, b.second);
  if (crossed > CROSSED * (firsts + seconds)) return false;
  return !isPlanned(a) && !isPlanned(b) && isSameTime(a, b);
}

/** What is to come first is no telling of what came first. */
const isPlanned = ({ first, second }: Order): boolean =>
  [first, second].some(({ tokens }) => tokens.some(({ lemma }) => isPossible(lemma)));

const sharesVerb = (a: Clause, b: Clause): boolean => {
  const verbs = verbsOf(a);
  return verbsOf(b).some((verb) => verbs.includes(verb));
};

const verbsOf = ({ tokens }: Clause): readonly string[] =>
  tokens.flatMap(({ upos, lemma }) => (upos === 'VERB' ? [conceptOf(lemma)] : []));

const shared = (a: Clause, b: Clause): number => sharedWeight(a.profile, b.profile);

/** The orders that the sentences of an article tell. */
export const ordersOf = (article: AnnotatedArticle): readonly Order[] =>
  [...groupedBy(clausesOf(article), ({ sentence }) => sentence).values()].flatMap((clauses) =>
    clauses.flatMap((clause, index) => orderAt(clauses, index, clause) ?? []),
  );

const FIRST = /^(?:first|initially)$/i;
const THEN = /^(?:then|afterwards|later|next)$/i;

/** "A after B", "After B, A", "A before B", "First A, then B". */
function orderAt(clauses: readonly Clause[], index: number, clause: Clause): Order | null {
  const main = clauses[index - 1] ?? clauses[index + 1];
  if (main === undefined) return null;
  const opening = clause.tokens.slice(0, 2).map(({ lemma }) => lemma.toLowerCase());
  if (opening[0] === 'after') return orderOf(clause, main, 'after');
  if (opening[0] === 'before') return orderOf(main, clause, 'before');
  const isThen = opening.some((word) => THEN.test(word));
  const isFirst = main.tokens.slice(0, 2).some(({ lemma }) => FIRST.test(lemma));
  return isThen && isFirst && index > 0 ? orderOf(main, clause, 'then') : null;
}

const orderOf = (first: Clause, second: Clause, by: Order['by']): Order => ({
  by,
  article: first.article,
  clause: first,
  first,
  second,
  span: {
    start: Math.min(first.start, second.start),
    end: Math.max(first.end, second.end),
  },
});
