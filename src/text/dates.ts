import { BETWEEN, type Found, pad, type Refusal, readTime, UNREADABLE } from './times.ts';

/** An ISO 8601 day or date-time, or why the text gives none. */
export type DateReading = { readonly date: string } | Refusal;

/**
 * The ISO 8601 day ("2022-01-15") or date-time ("2022-01-15T07:30", with seconds and zone where given)
 * that the text states and nothing else; null where it states none, an impossible one or two readings.
 */
export function isoDate(text: string): string | null {
  const reading = readDate(text);
  return 'date' in reading ? reading.date : null;
}

/** As `isoDate`, with the reason where there is no date. */
export function readDate(text: string): DateReading {
  const plain = normalize(text);
  if (plain === '') return { refused: 'it is empty' };
  if (plain.length > LONGEST) return UNREADABLE;
  return readEpoch(plain) ?? readWritten(plain);
}

type Groups = readonly (string | undefined)[];
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const LONGEST = 120;
const FIRST_YEAR = 1600;
const LAST_YEAR = 2100;

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'.split('|');
const MONTH =
  '(january|february|march|april|may|june|july|august|september|october|november|december|sept|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\\.?';
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b[.,]? ?/;
const LABEL =
  /^(?:(?:first |last )?(?:published|posted|updated|modified|created|date|issued)(?: (?:on|at|date))?|on)\b ?[:|-]? ?/;
const END = /^[ ,.;|]*$/;
const ORDINAL = '(\\d{1,2})(?:st|nd|rd|th)?';

function normalize(text: string): string {
  return text
    .slice(0, LONGEST * 4)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Seconds (9 or 10 digits) or milliseconds (12 or 13) since 1970. */
function readEpoch(plain: string): DateReading | null {
  if (!/^\d{9,13}(?:\.\d{1,9})?$/.test(plain)) return null;
  const digits = plain.split('.', 1)[0] ?? '';
  if (digits.length === 11) return UNREADABLE;
  const seconds = Math.floor(digits.length >= 12 ? Number(digits) / 1000 : Number(digits));
  const date = dayOfEpoch(Math.floor(seconds / 86_400));
  const rest = seconds % 86_400;
  const time = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60];
  return checked(date, `T${time.map((part) => pad(part)).join(':')}Z`);
}

/** Howard Hinnant's "civil from days": the Gregorian day so many days after 1970-01-01. */
function dayOfEpoch(days: number): Day {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) /
      365,
  );
  const ofYear =
    ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

function readWritten(plain: string): DateReading {
  const start = plain.replace(LABEL, '').replace(WEEKDAY, '');
  return /^\d{1,2}(?::\d\d| ?[ap]\.?m\b)/.test(start) ? readClockFirst(start) : readDayFirst(start);
}

function readDayFirst(start: string): DateReading {
  const day = readYearLast(start) ?? readDay(start);
  if ('refused' in day) return day;
  const time = readTime(day.rest);
  if ('refused' in time) return time;
  return END.test(time.rest) ? checked(day.value, time.value) : UNREADABLE;
}

function readClockFirst(start: string): DateReading {
  const time = readTime(start);
  if ('refused' in time) return time;
  const day = readDay(time.rest.replace(BETWEEN, '').replace(WEEKDAY, ''));
  if ('refused' in day) return day;
  return END.test(day.rest) ? checked(day.value, time.value) : UNREADABLE;
}

/** "Feb 16 09:00:00 +0000 2017", as the C library and some programs write it: brought into usual order. */
function readYearLast(head: string): Found<Day> | null {
  const match = new RegExp(
    `^${MONTH} (\\d{1,2}),? (\\d{1,2}:\\d\\d(?::\\d\\d)?(?: (?:[+-]\\d{4}|[a-z]{3,4}))?) (\\d{4})$`,
  ).exec(head);
  if (match === null) return null;
  const [, month = '', day = '', time = '', year = ''] = match;
  return { value: dayOf(year, monthNumber(month), day), rest: ` ${time}` };
}

const DAY_FIRST = new RegExp(
  `^(?:the )?${ORDINAL}(?: of)?[ .-]*${MONTH}[ ,'’/-]*(\\d{4}|\\d{2}(?!\\d|:))(?!\\d)`,
);
const MONTH_FIRST = new RegExp(`^${MONTH} ?${ORDINAL}(?:, ?| )(\\d{4})(?!\\d)`);
const YEAR_FIRST = new RegExp(`^(\\d{4})[ ,-]+${MONTH}[ -]+${ORDINAL}(?!\\d)`);
const BIG_ENDIAN = /^(\d{4})([-./] ?)(\d{1,2})\2(\d{1,2})(?!\d)/;
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?!\d)/;
const LITTLE_ENDIAN = /^(\d{1,2})([-./]) ?(\d{1,2})\2 ?(\d{4})(?!\d)/;

const DAYS: readonly { readonly pattern: RegExp; readonly read: (groups: Groups) => Day }[] = [
  { pattern: BIG_ENDIAN, read: ([, year, , month, day]) => dayOf(year, Number(month), day) },
  { pattern: COMPACT, read: ([, year, month, day]) => dayOf(year, Number(month), day) },
  { pattern: DAY_FIRST, read: ([, day, month, year]) => dayOf(year, monthNumber(month), day) },
  { pattern: MONTH_FIRST, read: ([, month, day, year]) => dayOf(year, monthNumber(month), day) },
  { pattern: YEAR_FIRST, read: ([, year, month, day]) => dayOf(year, monthNumber(month), day) },
];

function readDay(head: string): Found<Day> | Refusal {
  for (const { pattern, read } of DAYS) {
    const match = pattern.exec(head);
    if (match !== null) return found(head, match, read(match));
  }
  const match = LITTLE_ENDIAN.exec(head);
  return match === null ? UNREADABLE : readLittleEndian(head, match);
}

/** With dots the day comes first; with strokes and dashes it may be the month, so only one reading will do. */
function readLittleEndian(head: string, match: RegExpExecArray): Found<Day> | Refusal {
  const [, first = '', mark, second = '', year] = match;
  if (mark === '.' || Number(first) > 12 || first === second) {
    return found(head, match, dayOf(year, Number(second), first));
  }
  if (Number(second) > 12) return found(head, match, dayOf(year, Number(first), second));
  return { refused: 'it may have the day or the month first' };
}

function found(head: string, match: RegExpExecArray, value: Day): Found<Day> {
  return { value, rest: head.slice(match[0].length) };
}

/** A year of two digits is the one nearest to ours, as RFC 2822 reads it. */
function dayOf(year: string | undefined, month: number, day: string | undefined): Day {
  const written = Number(year);
  const short = written < 50 ? 2000 : 1900;
  return { year: year?.length === 2 ? short + written : written, month, day: Number(day) };
}

function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3)) + 1;
}

function checked(date: Day, time: string): DateReading {
  const { year, month, day } = date;
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    return { refused: `its year lies outside ${FIRST_YEAR}–${LAST_YEAR}` };
  }
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) {
    return { refused: 'there is no such day' };
  }
  return { date: `${year}-${pad(month)}-${pad(day)}${time}` };
}

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
