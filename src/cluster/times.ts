// Soft evidence: events of some sets last for years, so time takes at most a quarter away.
/** What two articles long apart keep of their likeness. */
const LONG_APART = 0.75;
/** After this many days, about two thirds of the loss is there. */
const FADING_DAYS = 7;
/** What is kept where a date is missing: between the two, so that one threshold serves all. */
const UNDATED = 0.8;

export interface Times {
  /** Hours since 1970-01-01, whole, ascending, of the dated. */
  readonly hours: readonly number[];
  readonly undated: number;
}

const HOURS = 24;
/** e^(-gap / FADING_DAYS) by the gap in hours; beyond it nothing is left that would count. */
const FADING = Float64Array.from({ length: 20 * FADING_DAYS * HOURS }, (_, gap) =>
  Math.exp(-gap / (FADING_DAYS * HOURS)),
);

/** Of a day with its fraction, or null. */
export const timesOf = (day: number | null): Times =>
  day === null ? { hours: [], undated: 1 } : { hours: [Math.round(day * HOURS)], undated: 0 };

/** The day of an hour, with its fraction. */
export const dayOfHour = (hour: number): number => hour / HOURS;

/** The share of their likeness that time leaves, as a mean over all pairs of the two groups. */
export function timeFactor(a: Times, b: Times): number {
  const dated = a.hours.length * b.hours.length;
  const all = (a.hours.length + a.undated) * (b.hours.length + b.undated);
  if (dated === 0) return UNDATED;
  const near = dated * LONG_APART + (1 - LONG_APART) * nearness(a.hours, b.hours);
  return (near + (all - dated) * UNDATED) / all;
}

/** Sum over all pairs of e^(-gap / FADING_DAYS), in one sweep through both. */
function nearness(a: readonly number[], b: readonly number[]): number {
  if (a.length * b.length === 1) return fading(Math.abs((a[0] ?? 0) - (b[0] ?? 0)));
  // What all earlier times of either are worth at the hour at hand.
  let [fromA, fromB, last, total] = [0, 0, 0, 0];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const [x, y] = [a[i] ?? Infinity, b[j] ?? Infinity];
    const now = Math.min(x, y);
    const kept = fading(now - last);
    [fromA, fromB, last] = [fromA * kept, fromB * kept, now];
    if (x <= y) {
      total += fromB;
      fromA += 1;
      i += 1;
    } else {
      total += fromA;
      fromB += 1;
      j += 1;
    }
  }
  return total;
}

const fading = (gap: number): number => FADING[gap] ?? 0;

/** Both ascending; so is the result. */
export function mergeHours(a: readonly number[], b: readonly number[]): readonly number[] {
  const merged: number[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const x = a[i] ?? Infinity;
    const y = b[j] ?? Infinity;
    if (x <= y) i += 1;
    else j += 1;
    merged.push(Math.min(x, y));
  }
  return merged;
}
