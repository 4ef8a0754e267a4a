import { oncePer } from '../measure/once-per.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Fact } from '../model/fact.ts';
import { datesOf } from './dates.ts';
import { inOrder } from './in-order.ts';
import { namesOf } from './names.ts';
import { numbersOf } from './numbers.ts';
import { quotationsOf } from './quotations.ts';
import { statementsOf } from './statements.ts';
import { withPartsTold } from './told-in-part.ts';

/** All that the articles of an event state and that can be tied across them, whatever the order of the articles. */
export const factsOf: (articles: readonly AnnotatedArticle[]) => readonly Fact[] =
  oncePer(allFacts);

function allFacts(articles: readonly AnnotatedArticle[]): readonly Fact[] {
  const ordered = inOrder(articles);
  const facts = [namesOf, numbersOf, datesOf, quotationsOf, statementsOf].flatMap((kind) =>
    kind(ordered),
  );
  return withPartsTold(facts, ordered);
}
