import type { Article } from '../../src/model/article.ts';
import type { Event, Membership } from '../../src/model/event.ts';
import { annotated } from './annotated.ts';

type Version = string | (Partial<Article> & { readonly text: string });

/**
 * An event of one article an outlet, through the real annotators: `eventOf({Post: '…', Gazette: '…'})`.
 * An outlet with several articles takes a list; ids are "post", "post-2". `copies` names, by id, what each copies.
 */
export function eventOf(
  versions: Readonly<Record<string, Version | readonly Version[]>>,
  copies: Readonly<Record<string, string>> = {},
): Event {
  const articles = Object.entries(versions).flatMap(([outlet, own]) =>
    listOf(own).map((version, index) => {
      const { text, ...overrides } = typeof version === 'string' ? { text: version } : version;
      const id = outlet.toLowerCase() + (index === 0 ? '' : `-${index + 1}`);
      return annotated(text, { id, source: `${id}.txt`, outlet, ...overrides });
    }),
  );
  return {
    id: 'event',
    story: 'story',
    title: 'An event',
    from: null,
    to: null,
    articles,
    members: articles.map(
      ({ id }): Membership => ({
        articleId: id,
        event: 'event',
        story: 'story',
        certainty: 1,
        copyOf: copies[id] ?? null,
      }),
    ),
  };
}

const listOf = (own: Version | readonly Version[]): readonly Version[] =>
  isList(own) ? own : [own];

const isList = (own: Version | readonly Version[]): own is readonly Version[] => Array.isArray(own);
