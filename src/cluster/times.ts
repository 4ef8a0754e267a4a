// Soft evidence: events of some sets last for years, so time takes at most a quarter away.
/** What two articles long apart keep of their likeness. */
const LONG_APART = 0.75;
/** After this many days, about two thirds of the loss is there. */
const FADING_DAYS = 7;
/** What is kept where a date is missing: between the two, so that one threshold serves all. */
const UNDATED = 0.8;

export interface Times {
  /** Days, ascending, of the dated. */
  readonly days: readonly number[];
  readonly undated: number;
}

/** The share of their likeness that time leaves, as a mean over all pairs of the two groups. */
export function timeFactor(a: Times, b: Times): number {
  const dated = a.days.length * b.days.length;
  const all = (a.days.length + a.undated) * (b.days.length + b.undated);
  const isPair = all === 1 && dated === 1;
  const nearDays = isPair
    ? Math.exp(-Math.abs((a.days[0] ?? 0) - (b.days[0] ?? 0)) / FADING_DAYS)
    : nearness(a.days, b.days);
  const near = dated * LONG_APART + (1 - LONG_APART) * nearDays;
  return (near + (all - dated) * UNDATED) / all;
}

/** Sum over all pairs of e^(-gap / FADING_DAYS), in one sweep through both. */
function nearness(a: readonly number[], b: readonly number[]): number {
  // What all earlier days of either are worth on the day at hand.
  let [fromA, fromB, last, total] = [0, 0, 0, 0];
  const fadeTo = (day: number): void => {
    const fading = Math.exp((last - day) / FADING_DAYS);
    [fromA, fromB, last] = [fromA * fading, fromB * fading, day];
  };
  let next = 0;
  const sweepB = (until: number): void => {
    for (let day = b[next]; day !== undefined && day < until; day = b[next]) {
      fadeTo(day);
      total += fromA;
      fromB += 1;
      next += 1;
    }
  };
  for (const day of a) {
    sweepB(day);
    fadeTo(day);
    total += fromB;
    fromA += 1;
  }
  sweepB(Infinity);
  return total;
}

/** Both ascending; so is the result. */
export function mergeDays(a: readonly number[], b: readonly number[]): readonly number[] {
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
