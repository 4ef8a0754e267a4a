import type { Dispute } from '../../../src/align/disputes/dispute.ts';
import type { AnnotatedArticle } from '../../../src/model/annotation.ts';
import { eventOf } from '../../helpers/event-of.ts';
import { parsedEventOf } from '../../helpers/parsed-event.ts';

type Find = (articles: readonly AnnotatedArticle[]) => readonly Dispute[];
type Wordings = readonly (readonly string[])[];

/** The wordings of each dispute between two texts, in order. */
export const wordingsIn = (find: Find, one: string, other: string): Wordings =>
  wordings(find(eventOf({ Post: one, Gazette: other }).articles));

/** The same through the trained model, with names and trees. */
export const parsedWordingsIn = (find: Find, one: string, other: string): Wordings =>
  wordings(find(parsedEventOf({ Post: one, Gazette: other }).articles));

const wordings = (disputes: readonly Dispute[]): Wordings =>
  disputes.map(({ versions }) => versions.map(({ label }) => label).toSorted());
