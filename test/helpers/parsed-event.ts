import { annotate } from '../../src/annotate/index.ts';
import type { Event } from '../../src/model/event.ts';
import { shippedModel } from '../syntax/model-files.ts';
import { eventOf } from './event-of.ts';

/** The same as eventOf, through the trained model: with trees. */
export function parsedEventOf(...given: Parameters<typeof eventOf>): Event {
  const event = eventOf(...given);
  return {
    ...event,
    articles: event.articles.map((article) => annotate({ ...article }, shippedModel())),
  };
}
