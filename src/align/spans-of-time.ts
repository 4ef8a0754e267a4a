import type { AnnotatedArticle, DateMention } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { dayFrom, dayNumber, dayOf, isoDay } from '../text/calendar.ts';
import type { Figure } from './figure.ts';
import { unitKind } from './units.ts';

/** So many characters around a length of time or a date show which way it reaches. */
const REACH = 24;
/** "for 15 years", "after five months of", "15-year" */
const BACK =
  /\b(?:for|after|over|past|last|lasted|these|in|nearly|almost|about|some|the)(?: (?:more than|about|almost|nearly|over|the last|the past))? $/i;
const AHEAD = /\b(?:within|in|for|another|next|over|after)(?: (?:the next|another|about))? $/i;
const SINCE = /\b(?:since|from|as of)(?: the)? $/i;
const UNTIL =
  /\b(?:by|until|till|before|from|through|ends? on|expires? on)(?: mid-| early | late | the (?:end|middle) of )?\s?$/i;
const HOURS = 24;
/** A length of time is told to so much of itself, and a date by its day. */
const SLACK = 0.08;

/**
 * Where an article gives a date for a length of time that others give: "since 2011" for "for 15 years" in
 * a text of 2026, "by mid-February" for "within 30 days"; undefined where it gives none. What counts is
 * the day on which each was published.
 */
export function dateOfSpan(article: AnnotatedArticle, group: readonly Figure[]): Span | undefined {
  const spans = group.filter(({ quantity }) => unitKind(quantity.unit) === 'time');
  if (spans.length === 0) return undefined;
  return article.dates.find((date) => spans.some((span) => isSameSpan(article, date, span)));
}

function isSameSpan(article: AnnotatedArticle, date: DateMention, span: Figure): boolean {
  const published = dayOf(span.article.publishedAt);
  const { value: hours } = span.base;
  if (published === null || date.value === null || hours === null) return false;
  const before = article.text.slice(Math.max(0, date.start - REACH), date.start);
  const own = span.article.text.slice(
    Math.max(0, span.quantity.start - REACH),
    span.quantity.start,
  );
  const days = Math.round(hours / HOURS);
  if (days < LEAST_DAYS || days > MOST_DAYS) return false;
  const slack = Math.max(1, Math.round(SLACK * days));
  if (SINCE.test(before) && BACK.test(own)) {
    return holds(date.value, dayNumber(published) - days, slack);
  }
  return (
    UNTIL.test(before) && AHEAD.test(own) && holds(date.value, dayNumber(published) + days, slack)
  );
}

const LEAST_DAYS = 2;
const MOST_DAYS = 36_600;

/** True where a day so near to the one meant is the date, or lies in its month or year. */
function holds(value: string, day: number, slack: number): boolean {
  const told = dayOf(value);
  if (told !== null) return Math.abs(dayNumber(told) - day) <= slack;
  return [-slack, 0, slack].some((shift) => isoDay(dayFrom(day + shift)).startsWith(value));
}
