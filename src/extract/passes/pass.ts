import type { Languages } from '../language.ts';
import type { Line } from '../line.ts';

/** What a pass may know beside the lines. */
export interface Context {
  /** The headline as known so far, or empty. */
  readonly title: string;
  /** ISO 639-1 of the body, `und` where unknown. */
  readonly language: () => string;
  readonly languages: Languages;
}

/** One kind of text that news sites leave around an article. */
export interface Pass {
  /** What the removed line was taken for, in words for a reader. */
  readonly reason: string;
  /** It looks at each line alone: to run it once is enough. */
  readonly isLineByLine: boolean;
  /** Indices of the lines to remove, of those that are still there. */
  readonly find: (lines: readonly Line[], context: Context) => readonly number[];
}

/** The indices of the lines for which `test` holds. */
export function indicesWhere(
  lines: readonly Line[],
  test: (line: Line, index: number) => boolean,
): number[] {
  const found: number[] = [];
  let index = 0;
  for (const line of lines) {
    if (test(line, index)) found.push(index);
    index += 1;
  }
  return found;
}
