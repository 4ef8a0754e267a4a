import { diffArrays } from 'diff';

/** Words that stand in a row in both: from `a` in the first, from `b` in the second. */
export interface SharedRun {
  readonly a: number;
  readonly b: number;
  readonly count: number;
}

/** A run of so few letters between words that differ is chance. */
const CHANCE_LETTERS = 5;

/** The longest common subsequence in runs, without chance: an article here, a preposition there. */
export function sharedRuns(a: readonly string[], b: readonly string[]): readonly SharedRun[] {
  const runs: SharedRun[] = [];
  let [from, to] = [0, 0];
  for (const { added, removed, count } of diffArrays([...a], [...b])) {
    if (!added && !removed) runs.push({ a: from, b: to, count });
    if (!added) from += count;
    if (!removed) to += count;
  }
  const drawn: SharedRun[] = [];
  for (const run of runs.toReversed()) drawn.unshift(drawnToNext(run, drawn[0], a));
  return drawn.filter((run, at) => !isChance(run, drawn[at - 1], { after: drawn[at + 1], b }));
}

/** Of several places that fit a run, the one next to the run that follows it. */
function drawnToNext(
  run: SharedRun,
  after: SharedRun | undefined,
  a: readonly string[],
): SharedRun {
  if (after === undefined || run.b + run.count !== after.b) return run;
  const place = after.a - run.count;
  const fits = Array.from({ length: run.count }, (_, i) => a[place + i] === a[run.a + i]);
  return fits.every(Boolean) ? { ...run, a: place } : run;
}

function isChance(
  run: SharedRun,
  before: SharedRun | undefined,
  { after, b }: { readonly after: SharedRun | undefined; readonly b: readonly string[] },
): boolean {
  if (before === undefined && after === undefined) return false;
  const letters = b.slice(run.b, run.b + run.count).join('').length;
  if (letters > CHANCE_LETTERS) return false;
  const isApartBefore =
    before === undefined || (run.a > before.a + before.count && run.b > before.b + before.count);
  const isApartAfter =
    after === undefined || (after.a > run.a + run.count && after.b > run.b + run.count);
  return isApartBefore && isApartAfter;
}
