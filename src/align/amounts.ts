import type { AnnotatedArticle, Quantity } from '../model/annotation.ts';
import { wordsOf } from '../text/spans.ts';

/** A number as the stretch of values that its wording leaves open: "at least 40" ends nowhere. */
export interface Amount {
  readonly low: number;
  readonly high: number;
  /** True where the words around it say that it is no exact count. */
  readonly isRough: boolean;
}

/** What "about" leaves open on either side. */
const ROUGH = 0.15;
/** "More than 2,100" is seldom said of 4,000, but never wrong of it. */
const BEYOND = Number.POSITIVE_INFINITY;
/** Below this a round number is a count, not a rounding. */
const LEAST_ROUNDED = 20;
/** Large numbers nearer than this are one number, told more and less exactly. */
const NEAR = 0.02;
const LARGE = 500;
const REACH = 40;

const VAGUE: Readonly<Record<string, readonly [number, number]>> = {
  tens: [20, 100],
  dozens: [24, 200],
  scores: [40, 200],
  hundreds: [200, 2500],
  thousands: [1500, 30_000],
  millions: [1.5e6, 1e9],
  billions: [1.5e9, 1e12],
  trillions: [1.5e12, 1e15],
  'tens of thousands': [2e4, 2.5e5],
  'hundreds of thousands': [2e5, 2.5e6],
  'tens of millions': [2e7, 2.5e8],
  'hundreds of millions': [2e8, 2.5e9],
};
const AT_LEAST =
  /(?:at least|no fewer than|no less than|not less than|upwards? of|more than|over|above|in excess of|exceed(?:s|ed|ing)?|beyond|topped|passed)(?: an?)?\s*$/i;
const AT_MOST =
  /(?:up to|as many as|as much as|at most|no more than|not more than|fewer than|less than|under|below|a maximum of|as few as)(?: an?)?\s*$/i;
const ABOUT =
  /(?:about|around|some|roughly|approximately|approx\.?|circa|ca\.|c\.|an? estimated|estimated|close to|nearly|almost|just (?:over|under|above|below)|approaching|or so|perhaps|maybe|an average of)(?: an?)?\s*$/i;
const AFTER_LEAST = /^(?:\+|-plus| or more| plus\b)/i;
const AFTER_ABOUT = /^(?:-odd| or so)\b/i;
/** "several hundred", "a few dozen": hundreds, dozens. */
const FEW =
  /^(?:several|(?:a )?few|many|(?:a )?couple(?: of)?) (dozen|hundred|thousand|million|billion)\b/;
const RANGE = /^([\d.,]+)\s*[-–]\s*([\d.,]+)/;
const BETWEEN =
  /(?:between|from)\s+[$£€]?([\d.,]+)\s*(?:%|per ?cent)?\s*(?:and|to)\s*[$£€]?\s*$|([\d.,]+)\s+(?:or|to)\s*$/i;

/** The stretch of values of a number in its text; null for a vague word that means no magnitude. */
export function amountOf({ text }: AnnotatedArticle, quantity: Quantity): Amount | null {
  const before = text.slice(Math.max(0, quantity.start - REACH), quantity.start);
  const after = text.slice(quantity.end, quantity.end + REACH);
  const { value } = quantity;
  if (value === null) return vagueAmount(wordsOf(text, quantity));
  const lower = lowerEnd(before, value);
  if (lower !== null) return { low: lower, high: value, isRough: true };
  if (ABOUT.test(before) || AFTER_ABOUT.test(after)) return around(value);
  if (AT_LEAST.test(before) || AFTER_LEAST.test(after)) {
    return { low: value, high: BEYOND, isRough: true };
  }
  if (AT_MOST.test(before)) return { low: 0, high: value, isRough: true };
  return { low: value, high: value, isRough: false };
}

/** Where "about", "at least" or "up to" before a number begins; the number's own start where none stands there. */
export function hedgeStart(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - REACH), start);
  const hedge = [ABOUT, AT_LEAST, AT_MOST].flatMap((one) => one.exec(before)?.[0].length ?? []);
  return start - Math.max(0, ...hedge);
}

/** True where no value fits both, rounding allowed for. */
export function disagree(a: Amount, b: Amount): boolean {
  const [lower, upper] = a.low <= b.low ? [a, b] : [b, a];
  const gap = upper.low - lower.high;
  if (gap <= 0) return false;
  if (lower.high >= LARGE && gap <= NEAR * lower.high) return false;
  return gap > Math.max(slackOf(lower.high, upper.low), slackOf(upper.low, lower.high));
}

const around = (value: number): Amount => ({
  low: value * (1 - ROUGH),
  high: value * (1 + ROUGH),
  isRough: true,
});

function vagueAmount(words: string): Amount | null {
  const range = RANGE.exec(words);
  if (range !== null) {
    const [low, high] = [figure(range[1]), figure(range[2])];
    return low < high ? { low, high, isRough: true } : null;
  }
  const plain = words.toLowerCase().replace(FEW, (_, scale: string) => `${scale}s `);
  const longest = Object.keys(VAGUE)
    .filter((one) => plain.startsWith(one))
    .toSorted((a, b) => b.length - a.length)[0];
  const [low, high] = VAGUE[longest ?? ''] ?? [];
  return low === undefined || high === undefined ? null : { low, high, isRough: true };
}

/** "between 10 and" before 15: its lower end; null where no smaller number stands there. */
function lowerEnd(before: string, value: number): number | null {
  const match = BETWEEN.exec(before);
  const low = figure(match?.[1] ?? match?.[2]);
  return low < value && low > 0 ? low : null;
}

const figure = (written = ''): number =>
  written === '' ? Number.NaN : Number(written.replaceAll(/,(?=\d{3})/g, ''));

/** Half of the last place that is not a nought: 50 for 1,200; nothing for a small whole number. */
function slackOf(value: number, exact: number): number {
  if (!Number.isFinite(value)) return 0;
  const written = String(value);
  const places = /\.(\d+)$/.exec(written)?.[1]?.length ?? 0;
  if (places > 0) return 10 ** -places / 2;
  if (!Number.isInteger(exact)) return 0.5;
  if (value < LEAST_ROUNDED) return 0;
  const noughts = /0*$/.exec(written)?.[0].length ?? 0;
  return noughts === 0 ? 0 : 10 ** noughts / 2;
}
