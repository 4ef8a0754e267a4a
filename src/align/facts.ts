import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Fact } from '../model/fact.ts';
import { datesOf } from './dates.ts';
import { namesOf } from './names.ts';
import { numbersOf } from './numbers.ts';
import { quotationsOf } from './quotations.ts';
import { statementsOf } from './statements.ts';

/** All that the articles of an event state and that can be tied across them, whatever the order of the articles. */
export function factsOf(articles: readonly AnnotatedArticle[]): readonly Fact[] {
  const ordered = articles.toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
  return [namesOf, numbersOf, datesOf, quotationsOf, statementsOf].flatMap((kind) => kind(ordered));
}
