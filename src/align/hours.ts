import type { Span } from '../model/span.ts';

/** A time of day, in minutes from midnight; two where the words leave open which half of the day. */
export interface Hour extends Span {
  readonly minutes: readonly number[];
  /** How far from it the words may still be right, in minutes. */
  readonly slack: number;
}

const DAY = 24 * 60;
const HALF = DAY / 2;
/** Two outlets round one time by so much. */
const EXACT = 15;
const ROUGH = 40;
/** Dawn and dusk come earlier and later with the season. */
const SEASON = 120;

const NAMED: Readonly<Record<string, readonly [minutes: number, slack: number]>> = {
  noon: [HALF, EXACT],
  midday: [HALF, 30],
  lunchtime: [HALF + 45, 75],
  midnight: [0, EXACT],
  dawn: [6 * 60, SEASON],
  daybreak: [6 * 60, SEASON],
  sunrise: [6 * 60, SEASON],
  dusk: [19 * 60, SEASON],
  nightfall: [19 * 60, SEASON],
  sunset: [19 * 60, SEASON],
};
const COUNTS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const PARTS: Readonly<Record<string, number>> = {
  quarter: 15,
  half: 30,
  five: 5,
  ten: 10,
  twenty: 20,
  'twenty-five': 25,
};
const COUNT = COUNTS.join('|');
const PATTERN = new RegExp(
  [
    '(?<![\\d.:,£$€-])(?<hour>[01]?\\d|2[0-4])[:.](?<minute>[0-5]\\d)(?![\\d%])(?: ?(?<half>[ap])\\.?m\\b\\.?)?',
    '(?<![\\d.:,£$€-])(?<full>1?\\d) ?(?<fullHalf>[ap])\\.?m\\b\\.?',
    `\\b(?<part>${Object.keys(PARTS).join('|')}) (?<side>to|past) (?<partHour>${COUNT})\\b(?! (?:\\p{L}+s|per|million|thousand|hundred)\\b)`,
    `\\b(?<clock>${COUNT}|1?\\d) o['’]clock\\b`,
    `\\b(?<named>${Object.keys(NAMED).join('|')})\\b`,
  ].join('|'),
  'giu',
);
const BEFORE_ROUGH =
  /\b(?:about|around|shortly|just|soon|nearly|almost|roughly|some time|before|after|until|by)(?: (?:after|before))?\s*$/i;
/** "4.30" is a time only where something says so. */
const SAYS_TIME = /\b(?:at|from|since|by|until|till|after|before|around|about|between|to)\s*$/i;
const REACH = 24;

/** Times of day in a text, in order. */
export function hoursIn(text: string): readonly Hour[] {
  return [...text.matchAll(PATTERN)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - REACH), match.index);
    const found = hourOf(match.groups ?? {}, before);
    if (found === null) return [];
    const slack = Math.max(found.slack, BEFORE_ROUGH.test(before) ? ROUGH : 0);
    return [{ start: match.index, end: match.index + match[0].length, ...found, slack }];
  });
}

/** True where no reading of the two is one time. */
export const areOtherHours = (a: Hour, b: Hour): boolean =>
  a.minutes.every((one) =>
    b.minutes.every((other) => {
      const gap = Math.abs(one - other);
      return Math.min(gap, DAY - gap) > a.slack + b.slack;
    }),
  );

type Groups = Readonly<Record<string, string | undefined>>;

function hourOf(groups: Groups, before: string): Pick<Hour, 'minutes' | 'slack'> | null {
  const { named, clock, part, side, partHour, full, fullHalf } = groups;
  if (named !== undefined) {
    const [minutes = 0, slack = EXACT] = NAMED[named.toLowerCase()] ?? [];
    return { minutes: [minutes], slack };
  }
  if (clock !== undefined) return either(countOf(clock) * 60);
  if (part !== undefined) {
    const off = PARTS[part.toLowerCase()] ?? 0;
    return either(countOf(partHour) * 60 + (side?.toLowerCase() === 'to' ? -off : off));
  }
  if (full !== undefined) return onTheClock(Number(full), 0, fullHalf);
  return written(groups, before);
}

function written({ hour, minute, half }: Groups, before: string): ReturnType<typeof hourOf> {
  if (half === undefined && !SAYS_TIME.test(before)) return null;
  return onTheClock(Number(hour), Number(minute), half);
}

function onTheClock(hour: number, minute: number, half?: string): ReturnType<typeof hourOf> {
  if (half === undefined) return { minutes: [(hour % 24) * 60 + minute], slack: EXACT };
  if (hour < 1 || hour > 12) return null;
  const late = half.toLowerCase() === 'p' ? HALF : 0;
  return { minutes: [(hour % 12) * 60 + minute + late], slack: EXACT };
}

const countOf = (word = ''): number =>
  /^\d/.test(word) ? Number(word) : COUNTS.indexOf(word.toLowerCase()) + 1;

const either = (minutes: number): Pick<Hour, 'minutes' | 'slack'> => ({
  minutes: [minutes % HALF, (minutes % HALF) + HALF],
  slack: EXACT,
});
