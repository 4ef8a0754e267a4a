/** A day of the Gregorian calendar; month and day count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeapYear = (year: number): boolean =>
  (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const monthLength = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);

export const isDay = ({ year, month, day }: Day): boolean =>
  year >= 1 &&
  year <= 9999 &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= monthLength(year, month);

/** The day that an ISO 8601 date or date and time begins with; null where it is none. */
export function dayOf(iso: string | null): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(iso ?? '');
  if (parts === null) return null;
  const day = { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) };
  return isDay(day) ? day : null;
}

const two = (figure: number): string => String(figure).padStart(2, '0');
/** "2017-02-16" */
export const isoDay = ({ year, month, day }: Day): string => `${isoMonth(year, month)}-${two(day)}`;
/** "2017-02" */
export const isoMonth = (year: number, month: number): string => `${isoYear(year)}-${two(month)}`;
/** "2017" */
export const isoYear = (year: number): string => String(year).padStart(4, '0');

// Days since 1 March of year 0, in eras of 400 years: the leap day is the last of a year that begins in March.
const ERA = 146_097;

/** Days since 1 January 1970. */
export function dayNumber({ year, month, day }: Day): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * ERA + dayOfEra - 719_468;
}

/** The day so many days after 1 January 1970. */
export function dayFrom(number: number): Day {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / ERA);
  const dayOfEra = shifted - era * ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 };
}

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: Day): number => (((dayNumber(day) + 4) % 7) + 7) % 7;

/** So many days later, or earlier where negative. */
export const plusDays = (day: Day, days: number): Day => dayFrom(dayNumber(day) + days);

/** The year and month so many months later, or earlier where negative. */
export function plusMonths(
  { year, month }: Pick<Day, 'year' | 'month'>,
  months: number,
): Pick<Day, 'year' | 'month'> {
  const all = year * 12 + month - 1 + months;
  return { year: Math.floor(all / 12), month: (((all % 12) + 12) % 12) + 1 };
}
