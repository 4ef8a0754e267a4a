import type { AnnotatedArticle } from '../../src/model/annotation.ts';
import type { Comparison, LensResult } from '../../src/model/comparison.ts';
import type { Event } from '../../src/model/event.ts';
import { chronicle, ledger, voice, wire } from './port-articles.ts';
import { portLenses } from './port-lenses.ts';

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** An event of these articles, all of them sure members unless said otherwise. */
export function eventFrom(
  articles: readonly AnnotatedArticle[],
  given: Partial<Event> = {},
): Event {
  return {
    id: 'e-port',
    story: 's-port',
    title: 'Dockers stop work at Port Ellery',
    from: '2031-03-04',
    to: '2031-03-05',
    articles,
    members: articles.map(({ id }) => ({
      articleId: id,
      event: 'e-port',
      story: 's-port',
      certainty: 1,
      copyOf: null,
    })),
    ...given,
  };
}

/** The comparison of an event with these results of lenses. */
export function comparisonFrom(
  event: Event,
  lenses: Readonly<Record<string, LensResult>>,
): Comparison {
  return {
    schemaVersion: 1,
    id: event.id,
    title: event.title,
    from: event.from,
    to: event.to,
    articles: event.articles.map((article, index) => ({
      id: article.id,
      outlet: article.outlet,
      title: article.title,
      publishedAt: article.publishedAt,
      url: article.url,
      source: article.source,
      words: countWords(article.text),
      mayBeCutShort: article.mayBeCutShort,
      notes: article.notes,
      certainty: event.members[index]?.certainty ?? 1,
      copyOf: event.members[index]?.copyOf ?? null,
    })),
    lenses,
  };
}

export const portEvent: Event = eventFrom([chronicle, ledger, voice, wire], {
  members: [chronicle, ledger, voice, wire].map(({ id }) => ({
    articleId: id,
    event: 'e-port',
    story: 's-port',
    certainty: id === wire.id ? 0.52 : 0.97,
    copyOf: null,
  })),
});
export const portComparison: Comparison = comparisonFrom(portEvent, portLenses);
