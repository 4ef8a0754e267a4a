export type Refusal = { readonly refused: string };

/** What was read, and the text after it. */
export interface Found<T> {
  readonly value: T;
  readonly rest: string;
}

export const UNREADABLE: Refusal = { refused: 'it cannot be read as a date' };

/** What may stand between a day and its time. */
export const BETWEEN = /^(?:[ ,;|/·•–—-]|at\b|on\b)*/;

/** The time with which the text (in lower case) begins, as ISO 8601 appends it to a day: "T07:30"; nothing where it has none. */
export function readTime(text: string): Found<string> | Refusal {
  const start = text.replace(BETWEEN, '');
  const groups = (COMPACT_CLOCK.exec(start) ?? CLOCK.exec(start))?.groups;
  if (groups === undefined || (groups['minute'] === undefined && groups['half'] === undefined)) {
    return { value: '', rest: text };
  }
  const clock = clockOf(groups);
  if (clock === null) return { refused: 'it has a time that does not exist' };
  const zone = readZone(groups['after'] ?? '');
  return 'refused' in zone ? zone : { value: clock + zone.value, rest: zone.rest };
}

export function pad(value: number): string {
  return String(value).padStart(2, '0');
}

type Groups = Readonly<Record<string, string | undefined>>;

const CLOCK =
  /^(?:t ?)?(?<hour>\d{1,2})(?:[:.h](?<minute>\d\d)(?::?(?<second>\d\d)(?:[.,](?<fraction>\d{1,9}))?)?)?(?: ?(?<half>[ap])\.?m\b\.?)?(?!\d)(?: ?(?:hrs|hours|h|uhr)\b)?(?<after>.*)/;
const COMPACT_CLOCK = /^t(?<hour>\d\d)(?<minute>\d\d)(?<second>\d\d)?(?<after>.*)/;
const OFFSET = /^ ?(?:(?:gmt|utc) ?)?(?<sign>[+-])(?<hours>\d\d):?(?<minutes>\d\d)?(?!\d)/;
const ZONE_NAME = /^ ?\(?(?<name>[a-z]{1,4})\)?(?![a-z])/;
const COMMENT = /^ ?\([^()]*\)$/;

/** The names are those of RFC 2822 and of European desks; null: a name with two meanings, which leaves the time without a zone. */
const ZONES: ReadonlyMap<string, string | null> = new Map([
  ['z', 'Z'],
  ['ut', 'Z'],
  ['utc', 'Z'],
  ['gmt', 'Z'],
  ['est', '-05:00'],
  ['edt', '-04:00'],
  ['cst', '-06:00'],
  ['cdt', '-05:00'],
  ['mst', '-07:00'],
  ['mdt', '-06:00'],
  ['pst', '-08:00'],
  ['pdt', '-07:00'],
  ['bst', '+01:00'],
  ['cet', '+01:00'],
  ['cest', '+02:00'],
  ['eet', '+02:00'],
  ['eest', '+03:00'],
  ['msk', '+03:00'],
  ['et', null],
  ['ct', null],
  ['mt', null],
  ['pt', null],
  ['ist', null],
]);

/** Null where there is no such time of day. */
function clockOf(groups: Groups): string | null {
  const { hour, minute = '00', second, fraction, half } = groups;
  const hours = half === undefined ? Number(hour) : hourOf(Number(hour), half);
  if (!(hours < 24) || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  const seconds = second === undefined ? '' : `:${second}`;
  return `T${pad(hours)}:${minute}${seconds}${fraction === undefined ? '' : `.${fraction.slice(0, 3)}`}`;
}

function hourOf(hour: number, half: string): number {
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

function readZone(text: string): Found<string> | Refusal {
  const offset = OFFSET.exec(text);
  if (offset !== null) return withRest(distanceOf(offset.groups ?? {}), text, offset[0]);
  const named = ZONE_NAME.exec(text);
  if (named === null) return { value: '', rest: text };
  const zone = ZONES.get(named.groups?.['name'] ?? '');
  return withRest(zone === undefined ? UNREADABLE : (zone ?? ''), text, named[0]);
}

function distanceOf({ sign = '+', hours = '00', minutes = '00' }: Groups): string | Refusal {
  if (Number(hours) > 14 || Number(minutes) > 59) {
    return { refused: 'it has a time zone that does not exist' };
  }
  return `${sign}${hours}:${minutes}`.replace('-00:00', 'Z');
}

function withRest(value: string | Refusal, text: string, matched: string): Found<string> | Refusal {
  if (typeof value !== 'string') return value;
  return { value, rest: text.slice(matched.length).replace(COMMENT, '') };
}
