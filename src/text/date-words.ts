/** In English, January first. */
export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function dayOf(iso: string | null): Day | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
  if (found === null) return null;
  const [year = 0, month = 0, day = 0] = found.slice(1).map(Number);
  return month >= 1 && month <= 12 ? { year, month, day } : null;
}

const monthOf = ({ month }: Day): string => MONTHS[month - 1] ?? '';

/** "4 March 2031", with the time where there is one; "March 2031"; "no date" where there is none; other words as they are. */
export function dateInWords(iso: string | null): string {
  const month = /^(\d{4})-(\d{2})$/.exec(iso ?? '');
  const name = MONTHS[Number(month?.[2]) - 1];
  if (month !== null && name !== undefined) return `${name} ${month[1] ?? ''}`;
  const day = dayOf(iso);
  if (day === null) return iso === null ? 'no date' : iso;
  const time = /T(\d{2}:\d{2})/.exec(iso ?? '')?.[1];
  const words = `${day.day} ${monthOf(day)} ${day.year}`;
  return time === undefined ? words : `${words}, ${time}`;
}

/** "4 March 2031", "4–5 March 2031", "28 February – 2 March 2031"; "no date" where there is none. */
export function periodInWords(from: string | null, to: string | null): string {
  const a = dayOf(from);
  const b = dayOf(to);
  if (a === null || b === null) return dateInWords((from ?? to)?.slice(0, 10) ?? null);
  const end = `${b.day} ${monthOf(b)} ${b.year}`;
  if (a.year !== b.year) return `${a.day} ${monthOf(a)} ${a.year} – ${end}`;
  if (a.month !== b.month) return `${a.day} ${monthOf(a)} – ${end}`;
  return a.day === b.day ? end : `${a.day}–${end}`;
}

/** Days since a fixed day long past (the Julian day number); null without a date. */
export function dayNumber(iso: string | null): number | null {
  const day = dayOf(iso);
  if (day === null) return null;
  const shift = Math.floor((14 - day.month) / 12);
  const years = day.year + 4800 - shift;
  const months = day.month + 12 * shift - 3;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return day.day + Math.floor((153 * months + 2) / 5) + 365 * years + leapDays - 32045;
}
