import type { AnnotatedArticle } from '../../model/annotation.ts';
import { type Clause, sharedWeight } from '../clauses.ts';
import { neighboursAmong } from '../neighbours.ts';
import { conceptOf } from '../same-words.ts';
import type { Dispute, Place } from './dispute.ts';
import { disputesFrom, type Pair } from './grouping.ts';
import { isSameTime } from './same-time.ts';
import { ordersOf } from './sequences.ts';

/** A happening that a text puts before all began, or after something else. */
interface Anchored extends Place {
  readonly clause: Clause;
  readonly isFirst: boolean;
}

/** Both must tell of one happening: a rare word and another. */
const LEAST_SHARED = 3.2;
const SOME_LIKENESS = 0.2;
const SURENESS = 0.3;
const ONSET = new Set(['begin', 'open', 'arrive'].map(conceptOf));

/** What one version puts before anything began and another after something that happened. */
export function onsetsInDispute(articles: readonly AnnotatedArticle[]): readonly Dispute[] {
  const anchored = articles.flatMap(anchoredIn);
  const near = neighboursAmong(anchored.map(({ clause }) => clause.profile));
  const differing: Pair<Anchored>[] = [];
  const agreeing: Pair<Anchored>[] = [];
  for (const [index, a] of anchored.entries()) {
    for (const { index: at } of near(a.clause.profile, SOME_LIKENESS)) {
      const b = anchored[at];
      if (b === undefined || at <= index || a.article === b.article || !areOne(a, b)) continue;
      (a.isFirst === b.isFirst ? agreeing : differing).push({ a, b, sureness: SURENESS });
    }
  }
  return disputesFrom(
    { agreeing, differing },
    { matter: 'sequence', topicOf: () => '', differ, doubtsOf: () => [] },
  );
}

const differ = (a: Anchored, b: Anchored): boolean => a.isFirst !== b.isFirst;

const areOne = (a: Anchored, b: Anchored): boolean =>
  sharedWeight(a.clause.profile, b.clause.profile) >= LEAST_SHARED && isSameTime(a, b);

const anchoredIn = (article: AnnotatedArticle): readonly Anchored[] =>
  ordersOf(article).flatMap(({ first, second, span, by }): Anchored[] => {
    if (by === 'after') return [{ article, span, clause: second, isFirst: false }];
    const begins = second.tokens.some(({ lemma }) => ONSET.has(conceptOf(lemma)));
    return by === 'before' && begins ? [{ article, span, clause: first, isFirst: true }] : [];
  });
