import { compare } from '../compare/compare.ts';
import type { Article } from '../model/article.ts';
import type { GroupedEvent, Grouping } from '../model/event.ts';
import type { ReaderLexicon } from '../model/loaded-entry.ts';
import type { ComparedEvent, Settings } from '../model/run.ts';
import type { SyntaxModel } from '../syntax/model.ts';
import { eventOf } from './event-of.ts';
import type { Progress } from './progress.ts';
import { lensesOf } from './settings.ts';

/** Articles with their grouping, and the model that finds their names. */
export interface Comparable {
  readonly grouping: Grouping;
  readonly articles: readonly Article[];
  readonly model: SyntaxModel;
  /** The reader's own loaded terms. */
  readonly lexicon: ReaderLexicon | null;
}

/**
 * The events of a grouping, each compared; those of most articles first. One event's annotations are
 * held at a time.
 */
export function* comparisonsOf(
  { grouping, articles, model, lexicon }: Comparable,
  settings: Settings,
  progress: Progress,
): Generator<ComparedEvent> {
  const lenses = lensesOf(settings);
  const memberships = new Map(grouping.memberships.map((member) => [member.articleId, member]));
  const byId = new Map(articles.map((article) => [article.id, article]));
  const events = grouping.events.toSorted(byBreadth);
  for (const [done, grouped] of events.entries()) {
    progress('comparing', done, events.length);
    const event = eventOf(grouped, { memberships, articles: byId, model, lexicon });
    yield { event, comparison: compare(event, lenses) };
  }
}

const byBreadth = (a: GroupedEvent, b: GroupedEvent): number =>
  b.articleIds.length - a.articleIds.length || (a.id < b.id ? -1 : 1);
