import { groupedBy } from '../../measure/grouped.ts';
import type { AnnotatedArticle } from '../../model/annotation.ts';
import { type Clause, clausesOf, sharedWeight } from '../clauses.ts';
import { neighboursAmong } from '../neighbours.ts';
import type { Dispute, Place } from './dispute.ts';
import { disputesFrom, type Pair } from './grouping.ts';
import { isSameTime } from './same-time.ts';

/** Two happenings of which a sentence says which came first. */
interface Order extends Place {
  readonly clause: Clause;
  readonly first: Clause;
  readonly second: Clause;
}

/** Two clauses tell of one happening where they share so much weight. */
const LEAST_SHARED = 3.2;
/** Crosswise they must share less than this part of it. */
const CROSSED = 0.34;
const SOME_LIKENESS = 0.1;

/** Where one version puts first what another puts second. */
export function sequencesIn(articles: readonly AnnotatedArticle[]): readonly Dispute[] {
  const orders = articles.flatMap(ordersIn);
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
  const crossed = shared(a.first, b.first) + shared(a.second, b.second);
  return crossed <= CROSSED * (firsts + seconds) && isSameTime(a, b);
}

const shared = (a: Clause, b: Clause): number => sharedWeight(a.profile, b.profile);

const ordersIn = (article: AnnotatedArticle): readonly Order[] =>
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
  if (opening[0] === 'after') return orderOf(clause, main);
  if (opening[0] === 'before') return orderOf(main, clause);
  const isThen = opening.some((word) => THEN.test(word));
  const isFirst = main.tokens.slice(0, 2).some(({ lemma }) => FIRST.test(lemma));
  return isThen && isFirst && index > 0 ? orderOf(main, clause) : null;
}

const orderOf = (first: Clause, second: Clause): Order => ({
  article: first.article,
  clause: first,
  first,
  second,
  span: {
    start: Math.min(first.start, second.start),
    end: Math.max(first.end, second.end),
  },
});
