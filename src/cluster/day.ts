const DATE = /^(\d{4})-(\d\d)-(\d\d)/;
const TIME = /^[T ](\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?/;

/**
 * Days since 1970-01-01, with the time of day as a fraction; null where the text is no ISO 8601 date.
 */
export function dayOf(iso: string | null): number | null {
  const found = iso === null ? null : DATE.exec(iso);
  if (iso === null || found === null) return null;
  const [year = 0, month = 0, day = 0] = found.slice(1).map(Number);
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return daysFromCivil(year, month, day) + minutesOf(iso.slice(10)) / 1440;
}

/** Since midnight in Greenwich; 0 where no time is given. */
function minutesOf(time: string): number {
  const found = TIME.exec(time);
  if (found === null) return 0;
  const [, hour, minute, second, zone] = found;
  return Number(hour) * 60 + Number(minute) + Number(second ?? 0) / 60 - offsetMinutes(zone);
}

function offsetMinutes(zone = 'Z'): number {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith('-') ? -minutes : minutes;
}

/** Howard Hinnant's count of days in the Gregorian calendar (chrono-compatible date algorithms). */
function daysFromCivil(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}
