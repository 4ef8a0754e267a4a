import { joined } from '../measure/phrases.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import { clipEnd } from '../text/sentence.ts';
import { isLead, type Position, type Prominence } from './positions.ts';

/** Characters of a fact that are shown. */
const SHOWN = 90;

/** "Post (headline) and Echo lead with “…”; Gazette first has it in paragraph 9 of 11." */
export function lateInWords(
  { fact, positions }: Prominence,
  outlet: string,
  { paragraph, paragraphs }: Position,
): string {
  const leads = [...positions].filter(([, other]) => isLead(other));
  const places = leads.map(([name, { isHeadline }]) => `${name}${isHeadline ? ' (headline)' : ''}`);
  return `${joined(places)} ${leads.length === 1 ? 'leads' : 'lead'} with “${clipEnd(fact.label, SHOWN)}”; ${outlet} first has it in paragraph ${paragraph} of ${paragraphs}.`;
}

/** "headline", "paragraph 3 of 14", "not found", or "cannot tell" where a text may be cut short. */
export function placeInWords(
  position: Position | undefined,
  own: readonly AnnotatedArticle[],
): string {
  if (position === undefined) {
    return own.every(({ mayBeCutShort }) => mayBeCutShort === null) ? 'not found' : 'cannot tell';
  }
  const { isHeadline, paragraph, paragraphs } = position;
  return isHeadline ? 'headline' : `paragraph ${paragraph} of ${paragraphs}`;
}
