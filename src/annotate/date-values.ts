import {
  type Day,
  dayNumber,
  isDay,
  isoDay,
  isoMonth,
  isoYear,
  plusDays,
  plusMonths,
  weekdayOf,
} from '../text/calendar.ts';

/** The parts of a date as they are written, in lower case. */
export type Parts = Readonly<Record<string, string | undefined>>;

interface Asked {
  readonly parts: Parts;
  readonly published: Day | null;
  /** The words before speak of what is to come. */
  readonly ahead: boolean;
}
/** The value in ISO 8601, null where nothing tells it, undefined where the figures are no date. */
type Value = string | null | undefined;

/** What a date of this form (a name in date-patterns) means for an article published on a day. */
export function resolved(form: string, parts: Parts, published: Day | null, ahead: boolean): Value {
  const resolve = RESOLVERS[form];
  return resolve === undefined ? null : resolve({ parts, published, ahead });
}

const RESOLVERS: Readonly<Record<string, (asked: Asked) => Value>> = {
  iso: ({ parts }) =>
    dayValue(Number(parts['isoYear']), Number(parts['isoMonth']), Number(parts['isoDay'])),
  figures: ({ parts }) =>
    figures(Number(parts['first']), Number(parts['second']), Number(parts['figureYear'])),
  dayMonth: (asked) => dayAndMonth(asked),
  ordinal: ({ parts, ...asked }) =>
    dayAndMonth({ ...asked, parts: { ...parts, day: String(dayInWords(parts['day'])) } }),
  monthDay: (asked) => dayAndMonth(asked),
  monthYear: ({ parts }) => isoMonth(Number(parts['year']), monthOf(parts['month'])),
  whichMonth: ({ parts, published }) => whichMonth(parts, published),
  month: ({ parts, published, ahead }) => nearestMonth(monthOf(parts['month']), published, ahead),
  whichWeekday: ({ parts, published }) => weekday(parts, published, isNext(parts['which'])),
  weekday: ({ parts, published, ahead }) => weekday(parts, published, ahead),
  relative: ({ parts, published }) => relative(parts['relative'], published),
  whichUnit: ({ parts, published }) => whichUnit(parts, published),
  ago: ({ parts, published }) => ago(parts, published),
  year: ({ parts }) => parts['year'],
};

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthOf = (name = ''): number => MONTHS.indexOf(name.slice(0, 3)) + 1;
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** 21 for "twenty-first"; the pattern lets no other words through. */
function dayInWords(words = ''): number {
  if (words === 'thirtieth') return 30;
  const [, tens, ones = ''] = /^(twenty|thirty)-(\w+)$/.exec(words) ?? [];
  if (tens === undefined) return ORDINALS.indexOf(words) + 1;
  return (tens === 'twenty' ? 20 : 30) + ORDINALS.indexOf(ones) + 1;
}

const WEEKDAYS = 'sun mon tue wed thu fri sat'.split(' ');

function dayValue(year: number, month: number, day: number): Value {
  return isDay({ year, month, day }) ? isoDay({ year, month, day }) : undefined;
}

/** 31/12/2016 is told by its 31; 5/6/2016 means two days on two sides of an ocean. */
function figures(first: number, second: number, year: number): Value {
  if (first > 12 || first === second) return dayValue(year, second, first);
  return second > 12 ? dayValue(year, first, second) : null;
}

function dayAndMonth({ parts, published }: Asked): Value {
  const [month, day] = [monthOf(parts['month']), Number(parts['day'])];
  if (parts['year'] !== undefined) return dayValue(Number(parts['year']), month, day);
  if (published === null) return day >= 1 && day <= 31 ? null : undefined;
  const at = dayNumber(published);
  const distance = (one: Day): number => Math.abs(dayNumber(one) - at);
  const [nearest] = [-1, 0, 1]
    .map((years) => ({ year: published.year + years, month, day }))
    .filter(isDay)
    .toSorted((a, b) => distance(a) - distance(b));
  return nearest === undefined ? undefined : isoDay(nearest);
}

const isNext = (which = ''): boolean => ['next', 'following', 'coming'].includes(which);
const isLast = (which = ''): boolean => ['last', 'past', 'previous'].includes(which);

function whichMonth({ which, month: name }: Parts, published: Day | null): Value {
  if (published === null) return null;
  const month = monthOf(name);
  if (isLast(which)) return isoMonth(published.year - (month >= published.month ? 1 : 0), month);
  return isoMonth(published.year + (isNext(which) && month <= published.month ? 1 : 0), month);
}

/** The nearest month of that name; of two as near the earlier, or where the words look ahead the later. */
function nearestMonth(month: number, published: Day | null, ahead: boolean): Value {
  if (published === null) return null;
  const after = (((month - published.month) % 12) + 12) % 12;
  const isLater = ahead ? after <= 9 : after < 4;
  const { year } = plusMonths(published, isLater ? after : after - 12);
  return isoMonth(year, month);
}

/** The day of publication goes by its name too: "on Tuesday" on a Tuesday is that day, also of what is to come. */
function weekday(parts: Parts, published: Day | null, ahead: boolean): Value {
  if (published === null) return null;
  const asked = WEEKDAYS.indexOf((parts['weekday'] ?? '').slice(0, 3));
  const since = (((weekdayOf(published) - asked) % 7) + 7) % 7;
  const { which } = parts;
  if (since === 0 && which === undefined) return isoDay(published);
  const wholeWeek = since === 0 && isLast(which);
  return isoDay(plusDays(published, ahead ? 7 - since : wholeWeek ? -7 : -since));
}

const DAYS_OFF: Readonly<Record<string, number>> = { yesterday: -1, 'last night': -1, tomorrow: 1 };

const relative = (word: string | undefined, published: Day | null): Value =>
  published === null ? null : isoDay(plusDays(published, DAYS_OFF[word ?? ''] ?? 0));

function whichUnit({ which, unit }: Parts, published: Day | null): Value {
  if (published === null) return null;
  const step = Number(isNext(which)) - Number(isLast(which));
  // "the past year" is a stretch of time, not the year before.
  if (which === 'past' || which === 'coming') return null;
  if (unit === 'year') return isoYear(published.year + step);
  if (unit !== 'month') return null;
  const { year, month } = plusMonths(published, step);
  return isoMonth(year, month);
}

const COUNTS = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

function ago({ count = '', agoUnit }: Parts, published: Day | null): Value {
  const many = /^an?$/.test(count) ? 1 : /^\d/.test(count) ? Number(count) : COUNTS.indexOf(count);
  if (published === null || many < 1) return null;
  if (agoUnit === 'day') return isoDay(plusDays(published, -many));
  if (agoUnit === 'year') return isoYear(published.year - many);
  if (agoUnit !== 'month') return null;
  const { year, month } = plusMonths(published, -many);
  return isoMonth(year, month);
}
