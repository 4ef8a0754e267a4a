import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';

/** Where in an article something stands. */
export type Whereabouts = 'headline' | 'lead' | 'body' | 'tail';

/** The paragraphs that begin within so many characters are the lead. */
const LEAD = 300;
/** What begins beyond this share of a text is its tail; a short text has none. */
const TAIL = 0.8;
const SHORT = 1000;

/** Whether a place stands in the first paragraphs, near the end, or between. */
export function whereabouts({ text, paragraphs }: AnnotatedArticle, { start }: Span): Whereabouts {
  const lead = paragraphs.findLast((paragraph) => paragraph.start < LEAD);
  if (start < (lead?.end ?? LEAD)) return 'lead';
  return text.length >= SHORT && start >= TAIL * text.length ? 'tail' : 'body';
}
