import type { AnnotatedArticle } from '../../model/annotation.ts';
import { disagree } from '../amounts.ts';
import { counterpartsIn } from './counterparts.ts';
import { type Dispute, isLater } from './dispute.ts';
import type { Figure } from './figures.ts';
import { disputesFrom } from './grouping.ts';

/** Numbers on which versions differ though they count the same thing; rounding and bounds are no difference. */
export const numbersInDispute = (articles: readonly AnnotatedArticle[]): readonly Dispute[] =>
  disputesFrom(counterpartsIn(articles), {
    matter: 'number',
    topicOf: ({ unit }) => unit,
    differ: (a, b) => disagree(a.amount, b.amount),
    doubtsOf,
  });

/** Why both may be right: a later and higher count may be an updated one. */
function doubtsOf(groups: readonly (readonly Figure[])[]): readonly string[] {
  const byValue = groups.toSorted((x, y) => (x[0]?.amount.low ?? 0) - (y[0]?.amount.low ?? 0));
  const [lowest, highest] = [byValue[0] ?? [], byValue.at(-1) ?? []];
  const pairs = highest.flatMap((high) =>
    lowest.map((low) => [low.article, high.article] as const),
  );
  const isUpdate =
    pairs.some(([low, high]) => isLater(low, high)) &&
    !pairs.some(([low, high]) => isLater(high, low));
  return isUpdate ? ['The higher figure is from the later text: it may have been updated.'] : [];
}
