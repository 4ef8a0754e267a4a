/** Right, wrong (found but not there) and missed (there but not found), with the errors in words. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
  readonly errors: string[];
}

export const tally = (): Tally => ({ right: 0, wrong: 0, missed: 0, errors: [] });

/** Counts one case by whether it is there and whether it was found. */
export function count(into: Tally, isThere: boolean, isFound: boolean, about = ''): void {
  if (isThere && isFound) into.right += 1;
  else if (isFound) into.wrong += 1;
  else if (isThere) into.missed += 1;
  if (isThere !== isFound) into.errors.push(`${isFound ? 'wrong' : 'missed'}: ${about}`);
}

export const precision = ({ right, wrong }: Tally): number => right / Math.max(1, right + wrong);
export const recall = ({ right, missed }: Tally): number => right / Math.max(1, right + missed);
export const f1 = ({ right, wrong, missed }: Tally): number =>
  (2 * right) / Math.max(1, 2 * right + wrong + missed);
