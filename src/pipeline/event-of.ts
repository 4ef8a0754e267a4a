import { annotate } from '../annotate/index.ts';
import type { Article } from '../model/article.ts';
import type { Event, GroupedEvent, Membership } from '../model/event.ts';
import type { ReaderLexicon } from '../model/loaded-entry.ts';
import type { SyntaxModel } from '../syntax/model.ts';

/** What events are made of; with the language model. */
export interface EventSources {
  readonly memberships: ReadonlyMap<string, Membership>;
  readonly articles: ReadonlyMap<string, Article>;
  readonly model: SyntaxModel;
  readonly lexicon?: ReaderLexicon | null;
}

/** Makes the event of a group: its articles annotated, by outlet and then id. */
export function eventOf(
  { id, story, title, from, to, articleIds }: GroupedEvent,
  { memberships, articles, model, lexicon = null }: EventSources,
): Event {
  const own = articleIds.flatMap((articleId) => articles.get(articleId) ?? []);
  return {
    id,
    story,
    title: own.length === 1 ? (own[0]?.title ?? title) : title,
    from,
    to,
    articles: own.toSorted(byOutletThenId).map((article) => annotate(article, model, lexicon)),
    members: articleIds.flatMap((articleId) => memberships.get(articleId) ?? []),
  };
}

const byOutletThenId = (a: Article, b: Article): number =>
  compareWords(a.outlet, b.outlet) || compareWords(a.id, b.id);

const compareWords = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
