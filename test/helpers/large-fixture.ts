import type { Comparison } from '../../src/model/comparison.ts';
import type { Event } from '../../src/model/event.ts';
import type { EventPage } from '../../src/report/html-event.ts';
import { comparisonFrom, eventFrom } from './comparison-fixture.ts';

/** So many that an event has further pages. */
const MANY = 40;

/** The page of the same event with many more articles, on which its lenses found nothing more. */
export function largePage(event: Event, { lenses }: Comparison): EventPage {
  const articles = [...event.articles];
  while (articles.length < MANY) {
    const at = articles.length;
    const like = event.articles[at % event.articles.length];
    if (like === undefined) break;
    articles.push({ ...like, id: `${like.id}-${at}`, outlet: `${like.outlet} ${at}` });
  }
  const large = eventFrom(articles, { title: event.title });
  return {
    event: large,
    comparison: comparisonFrom(large, lenses),
    indexHref: 'index.html',
    jsonHref: null,
    worksheetHref: null,
    href: 'port.html',
  };
}
