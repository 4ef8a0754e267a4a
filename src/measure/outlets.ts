import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Event } from '../model/event.ts';
import { groupedBy } from './grouped.ts';
import { oncePer } from './once-per.ts';

/** One outlet's own texts on an event. */
export interface OutletTexts {
  readonly outlet: string;
  readonly articles: readonly AnnotatedArticle[];
}

/** The event's articles but copies of another one in it: every text counts once. */
export const originals: (event: Event) => readonly AnnotatedArticle[] = oncePer(withoutCopies);

function withoutCopies(event: Event): readonly AnnotatedArticle[] {
  const ids = new Set(event.articles.map(({ id }) => id));
  const copies = new Set(
    event.members
      .filter(({ copyOf }) => copyOf !== null && ids.has(copyOf))
      .map(({ articleId }) => articleId),
  );
  // The very list where none is a copy: what is made of it is then made once.
  return copies.size === 0 ? event.articles : event.articles.filter(({ id }) => !copies.has(id));
}

/** The outlets of an event with the texts that are theirs, in the order of the articles. */
export function outletsOf(event: Event): readonly OutletTexts[] {
  const byOutlet = groupedBy(originals(event), ({ outlet }) => outlet);
  return [...byOutlet].map(([outlet, articles]) => ({ outlet, articles }));
}
