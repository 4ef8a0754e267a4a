import type { AnnotatedArticle, Quantity } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { firstEndingAfter, overlaps } from '../text/spans.ts';

const PARTS = 'half third quarter fifth sixth seventh eighth ninth tenth'.split(' ');
const COUNTS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4 };
const SHARE =
  /(?<![\p{L}\p{N}-])(?:(?<count>an?|one|two|three|four)[ -](?<part>third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?|(?:a )?(?<half>half))(?<after> (?:of|was|were|is|are|more|less|fewer|higher|lower)\b)?/giu;
/** Before a share of which nothing says what it is of: "profits were up by a fifth", "almost a tenth was lost". */
const BEFORE = /\b(?:by|almost|nearly|about|around|over|under|than|roughly|up|down|fell|rose) $/iu;
/** "a tenth of a second", "half of the way" */
const NO_SHARE = /^ of an? (?:second|minute|inch|mile|percent|million|billion)/iu;
const REACH = 24;

/** Shares in words that the layer of quantities leaves out, as percentages: "a fifth", "two thirds of the members", "half of them". */
export const wordedShares = (article: AnnotatedArticle): readonly Quantity[] =>
  [...article.text.matchAll(SHARE)].flatMap((match) => shareIn(article, match));

function shareIn(article: AnnotatedArticle, match: RegExpExecArray): readonly Quantity[] {
  const { count = 'a', part = '', half, after = '' } = match.groups ?? {};
  const start = match.index;
  const span = { start, end: start + match[0].length - after.length };
  if (!isShare(article.text, span, after, half !== undefined) || isTaken(article, span)) return [];
  return [{ ...span, value: half === undefined ? shareOf(count, part) : 50, unit: '%' }];
}

function isShare(text: string, { start, end }: Span, after: string, isHalf: boolean): boolean {
  if (isHalf && after !== ' of') return false;
  const isSaid = after !== '' || BEFORE.test(text.slice(Math.max(0, start - REACH), start));
  return isSaid && !NO_SHARE.test(text.slice(end, end + REACH));
}

/** "thirds" may stand as what "two" counts: the share is meant. */
function isTaken({ quantities, dates }: AnnotatedArticle, span: Span): boolean {
  const number = quantities[firstEndingAfter(quantities, span.start)];
  const date = dates[firstEndingAfter(dates, span.start)];
  const isNumber = number !== undefined && !PARTS.includes(number.unit ?? '');
  return (isNumber && overlaps(number, span)) || (date !== undefined && overlaps(date, span));
}

const shareOf = (count: string, part: string): number =>
  (100 * (COUNTS[count.toLowerCase()] ?? 1)) / (PARTS.indexOf(part.toLowerCase()) + 2);
