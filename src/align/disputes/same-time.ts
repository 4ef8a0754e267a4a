import type { AnnotatedArticle } from '../../model/annotation.ts';
import { type Day, dayNumber, dayOf } from '../../text/calendar.ts';
import { within } from '../../text/spans.ts';
import type { Clause } from '../clauses.ts';

interface Told {
  readonly article: AnnotatedArticle;
  readonly clause: Clause;
}

/** Texts further apart than this tell different stages of an event, in days. */
const FURTHEST_APART = 5;
/** A day further back than this is another happening's. */
const LONG_AGO = 14;

/** True where nothing shows that two clauses speak of different times. */
export function isSameTime(a: Told, b: Told): boolean {
  if (!areOfOneStage(a.article, b.article)) return false;
  const [first, second] = [dayOf(a.article.publishedAt), dayOf(b.article.publishedAt)];
  const [one, other] = [datesIn(a), datesIn(b)];
  if (isOld(one, first) !== isOld(other, second)) return false;
  if (one.length === 0 || other.length === 0) return true;
  return one.some((date) => other.some((day) => day.startsWith(date) || date.startsWith(day)));
}

/** True where nothing shows that the texts came out too far apart to tell of the same stage of an event. */
export function areOfOneStage(a: AnnotatedArticle, b: AnnotatedArticle): boolean {
  const [first, second] = [dayOf(a.publishedAt), dayOf(b.publishedAt)];
  if (first === null || second === null) return true;
  return Math.abs(dayNumber(first) - dayNumber(second)) <= FURTHEST_APART;
}

/** Of the clause, or of the rest of its sentence where it has none. */
function datesIn({ article, clause }: Told): readonly string[] {
  const own = within(article.dates, clause);
  const dates = own.length > 0 ? own : within(article.dates, clause.sentence);
  return dates.flatMap(({ value, start }) =>
    value === null || SINCE.test(article.text.slice(Math.max(0, start - 10), start)) ? [] : [value],
  );
}

/** What has been so since then is so now. */
const SINCE = /\bsince (?:the )?$/i;

function isOld(dates: readonly string[], published: Day | null): boolean {
  if (dates.length === 0 || published === null) return false;
  return dates.every((date) => isLongBefore(date, published));
}

/** True for a day more than two weeks before, and for a month or a year before that of publication. */
function isLongBefore(date: string, published: Day): boolean {
  const day = dayOf(date);
  if (day !== null) return dayNumber(published) - dayNumber(day) > LONG_AGO;
  const [year = 0, month] = date.split('-').map(Number);
  if (year !== published.year) return year < published.year;
  return month !== undefined && month < published.month;
}
