import type { InputProblem } from '../model/input-problem.ts';

/** A problem, or one that stands for many more like it. */
export interface FoldedProblem {
  readonly problem: InputProblem;
  /** How many more of its kind are left untold. */
  readonly more: number;
}

/** Of one kind in one input this many are told; a file may have ten thousand bad records. */
export const MOST_OF_A_KIND = 5;

/** What kind of problem in which input: numbers and quoted words are not told apart. */
export function kindOf({ source, message }: InputProblem): string {
  const input = source.replace(/#\d+$/, '');
  const shape = message.replaceAll(/"[^"]*"/g, '""').replaceAll(/\d+/g, '0');
  return `${input}\n${shape}`;
}

/** The first few problems of each kind, the last of them with the number of those left out. */
export function foldProblems(problems: readonly InputProblem[]): readonly FoldedProblem[] {
  const counts = new Map<string, number>();
  for (const problem of problems) {
    const kind = kindOf(problem);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const told = new Map<string, number>();
  return problems.flatMap((problem) => {
    const kind = kindOf(problem);
    const nth = (told.get(kind) ?? 0) + 1;
    told.set(kind, nth);
    if (nth > MOST_OF_A_KIND) return [];
    const more = nth === MOST_OF_A_KIND ? (counts.get(kind) ?? nth) - nth : 0;
    return [{ problem, more }];
  });
}
