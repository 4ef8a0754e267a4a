import type { AnnotatedArticle, Quantity } from '../model/annotation.ts';
import { firstEndingAfter, overlaps } from '../text/spans.ts';

const TIME =
  /(?<=\b(?:in|within|for|over|lasted|took|after|than|about|almost|nearly|just|only|under) )(?:an?|a single|a whole|a full) (hour|day|week|fortnight|month|year|decade|century)(?![\p{L}-]| (?:ago|earlier|later|before|when|of))/giu;

/** Lengths of time that are told by an article alone, which the layer of quantities leaves out: "in a day", "for a week". */
export const wordedTimes = ({ text, quantities, dates }: AnnotatedArticle): readonly Quantity[] =>
  [...text.matchAll(TIME)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const isTaken = [quantities, dates].some((all) => {
      const next = all[firstEndingAfter(all, span.start)];
      return next !== undefined && overlaps(next, span);
    });
    return isTaken ? [] : [{ ...span, value: 1, unit: (match[1] ?? '').toLowerCase() }];
  });
