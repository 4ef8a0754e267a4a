import type { AnnotatedArticle } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { within } from '../../text/spans.ts';
import { clauseHolding, isPossible } from '../clauses.ts';
import { areOtherHours, type Hour, hoursIn } from '../hours.ts';
import type { Dispute } from './dispute.ts';
import { disputesFrom } from './grouping.ts';
import { counterpartsAmong, type Slot, slotOf } from './slots.ts';

/** Times of day that versions give for one happening and that differ by more than a rounding. */
export function timesInDispute(articles: readonly AnnotatedArticle[]): readonly Dispute[] {
  const slots = articles.flatMap(slotsIn);
  const differ = areOtherHours;
  const counterparts = counterpartsAmong(slots, {
    differ,
    leastLike: 0.12,
    leastShared: 2.7,
    sharesVerb: false,
    isSameDay: true,
  });
  return disputesFrom(counterparts, {
    matter: 'time',
    topicOf: () => '',
    differ: (a, b) => differ(a.value, b.value),
    doubtsOf: () => [],
  });
}

/** The whole sentence tells what happened then. */
const slotsIn = (article: AnnotatedArticle): readonly Slot<Hour>[] =>
  hoursIn(article.text)
    .filter((hour) => !isPlanned(article, hour))
    .flatMap(
      (hour) =>
        slotOf(article, hour, hour, ({ sentence }) => within(article.tokens, sentence)) ?? [],
    );

/** "between 9 p.m. and 9 a.m.", "will begin at 6": no happening at that time. */
function isPlanned(article: AnnotatedArticle, hour: Span): boolean {
  const clause = clauseHolding(article, hour.start);
  const before = article.text.slice(Math.max(0, hour.start - REACH), hour.start);
  return (
    RANGE.test(before) || clause === null || clause.tokens.some(({ lemma }) => isPossible(lemma))
  );
}
const REACH = 30;
const RANGE = /\b(?:between (?:[^,.;]{1,15} and )?|as of )$/i;
