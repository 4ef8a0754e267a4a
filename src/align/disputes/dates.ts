import type { AnnotatedArticle, DateMention } from '../../model/annotation.ts';
import { dayOf, weekdayOf } from '../../text/calendar.ts';
import { MONTHS } from '../../text/date-words.ts';
import { within, wordsOf } from '../../text/spans.ts';
import type { Dispute } from './dispute.ts';
import { disputesFrom } from './grouping.ts';
import { type Comparing, counterpartsAmong, type Slot, slotOf, window } from './slots.ts';

/** What the words of a date tell; a weekday alone where nothing says which week. */
interface When {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** 0 for Sunday. */
  readonly weekday: number | null;
  /** False where the words have a weekday alone. */
  readonly isWritten: boolean;
}

/**
 * Days, months and years that versions give for one happening and that cannot be one. Days written with
 * their month are few in a text, so that less tells that two of them are for the same.
 */
export const datesInDispute = (articles: readonly AnnotatedArticle[]): readonly Dispute[] => {
  const slots = articles.flatMap(slotsIn);
  return [
    ...inDispute(slots, { leastLike: 0.5, leastShared: 4, sharesVerb: true }),
    ...inDispute(
      articles.flatMap(writtenDaysIn),
      {
        leastLike: 0.3,
        leastShared: 3.6,
        sharesVerb: false,
      },
      areNearDays,
    ),
  ].filter(isFirst);
};

type Likeness = Pick<Comparing<When>, 'leastLike' | 'leastShared' | 'sharesVerb'>;

const inDispute = (
  slots: readonly Slot<When>[],
  likeness: Likeness,
  differ = areOtherDays,
): readonly Dispute[] =>
  disputesFrom(counterpartsAmong(slots, { ...likeness, differ, isSameDay: false }), {
    matter: 'date',
    topicOf: () => '',
    differ: (a, b) => differ(a.value, b.value),
    doubtsOf: () => [],
  });

/** Days of one month further apart than this are those of two happenings. */
const NEAR = 10;
const areNearDays = (a: When, b: When): boolean =>
  a.month === b.month && a.day !== b.day && Math.abs((a.day ?? 0) - (b.day ?? 0)) <= NEAR;

const isFirst = (one: Dispute, index: number, all: readonly Dispute[]): boolean =>
  all.findIndex(({ versions }) =>
    versions.some(({ label }) => one.versions[0]?.label === label),
  ) === index;

/** With the whole sentence for what happened. */
const writtenDaysIn = (article: AnnotatedArticle): readonly Slot<When>[] =>
  article.dates.flatMap((date) => {
    const when = whenOf(article, date);
    const isDay = when !== null && when.isWritten && when.day !== null;
    if (!isDay || /\d{4}/.test(wordsOf(article.text, date))) return [];
    return slotOf(article, date, when, ({ sentence }) => within(article.tokens, sentence)) ?? [];
  });

/** True where the two cannot be one day; by the weekday alone where one of them tells no more. */
function areOtherDays(a: When, b: When): boolean {
  const differs = (part: keyof When): boolean =>
    a[part] !== null && b[part] !== null && a[part] !== b[part];
  if (a.isWritten && b.isWritten) return differs('year') || differs('month') || differs('day');
  return differs('weekday');
}

const BEFORE = 8;
const AFTER = 5;

const slotsIn = (article: AnnotatedArticle): readonly Slot<When>[] =>
  article.dates.flatMap((date) => {
    const when = whenOf(article, date);
    return when === null ? [] : (slotOf(article, date, when, window(date, BEFORE, AFTER)) ?? []);
  });

const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const DAY_AND_MONTH = /(\d{1,2})(?:st|nd|rd|th)? (?:of )?(\p{L}{3,9})|(\p{L}{3,9})\.? (\d{1,2})/iu;

const YEAR = /^[12]\d{3}$/;

/** What the words themselves tell; null for "last month" and "yesterday", which hang on when the outlet wrote. */
function whenOf({ text }: AnnotatedArticle, { start, end, value }: DateMention): When | null {
  const words = text.slice(start, end).toLowerCase();
  const nothing: When = { year: null, month: null, day: null, weekday: null, isWritten: true };
  if (YEAR.test(words)) return { ...nothing, year: Number(words) };
  const weekday = WEEKDAYS.findIndex((name) => words.includes(name));
  const written = dayAndMonth(words);
  if (weekday < 0 && written === null) return null;
  const isWritten = written !== null;
  const day = value === null ? null : dayOf(value);
  if (day !== null) return { ...day, weekday: weekdayOf(day), isWritten };
  return isWritten ? { ...nothing, ...written } : { ...nothing, weekday, isWritten };
}

function dayAndMonth(words: string): Pick<When, 'day' | 'month'> | null {
  const match = DAY_AND_MONTH.exec(words);
  const name = match?.[2] ?? match?.[3] ?? '';
  const month = MONTHS.findIndex((one) => one.toLowerCase().startsWith(name.slice(0, 3))) + 1;
  return match === null || month === 0 ? null : { month, day: Number(match[1] ?? match[4]) };
}
