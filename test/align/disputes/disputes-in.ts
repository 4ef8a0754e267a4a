import type { Dispute } from '../../../src/align/disputes/dispute.ts';
import type { AnnotatedArticle } from '../../../src/model/annotation.ts';
import { eventOf } from '../../helpers/event-of.ts';

/** The wordings of each dispute between two texts, in order. */
export const wordingsIn = (
  find: (articles: readonly AnnotatedArticle[]) => readonly Dispute[],
  one: string,
  other: string,
): readonly (readonly string[])[] =>
  find(eventOf({ Post: one, Gazette: other }).articles).map(({ versions }) =>
    versions.map(({ label }) => label).toSorted(),
  );
