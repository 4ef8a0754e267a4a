import type { AnnotatedArticle } from '../../model/annotation.ts';
import type { Confidence } from '../../model/lens.ts';
import type { Span } from '../../model/span.ts';

/** What kind of thing versions differ on. */
export type Matter =
  | 'number'
  | 'age'
  | 'time'
  | 'date'
  | 'place'
  | 'name'
  | 'degree'
  | 'agent'
  | 'cause'
  | 'denial'
  | 'sequence';

/** The words that differ, in their article. */
export interface Place {
  readonly article: AnnotatedArticle;
  readonly span: Span;
}

/** What one or several articles have for it; they agree among themselves. */
export interface Version {
  /** As the text has it. */
  readonly label: string;
  readonly places: readonly Place[];
}

/** Something that two or more versions of an event tell in ways that cannot both be right as they stand. */
export interface Dispute {
  readonly matter: Matter;
  /** What all versions speak of, in a few words: "ships"; empty where the words speak for themselves. */
  readonly topic: string;
  /** At least two. */
  readonly versions: readonly Version[];
  readonly confidence: Confidence;
  /** Innocent explanations that hold, sentences. */
  readonly doubts: readonly string[];
}

/** "a" before "b" by article and place, for an order that no input order changes. */
export const byPlace = (a: Place, b: Place): number =>
  compared(a.article.outlet, b.article.outlet) ||
  compared(a.article.id, b.article.id) ||
  a.span.start - b.span.start;

const compared = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** True where the two dates tell that the second article came out later; a day alone tells nothing within that day. */
export function isLater(earlier: AnnotatedArticle, later: AnnotatedArticle): boolean {
  const [a, b] = [earlier.publishedAt, later.publishedAt];
  if (a === null || b === null) return false;
  const length = Math.min(a.length, b.length, 16);
  return a.slice(0, length) < b.slice(0, length);
}
