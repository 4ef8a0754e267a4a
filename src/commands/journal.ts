import type { InputProblem } from '../model/input-problem.ts';
import { UserError } from '../model/user-error.ts';
import type { LibraryCounts } from '../pipeline/library.ts';
import type { Progress } from '../pipeline/progress.ts';
import { printable } from '../text/printable.ts';
import { foldProblems, kindOf, MOST_OF_A_KIND } from './folded-problems.ts';
import { progressLine } from './progress-line.ts';

/** What a command tells on standard error while it works. */
export interface Journal {
  readonly onProblem: (problem: InputProblem) => void;
  readonly problems: readonly InputProblem[];
  /** Shows how far a stage has come, where standard error is a terminal. */
  readonly progress: Progress;
  /** Tells what a library keeps by now. */
  readonly kept: (path: string, counts: LibraryCounts) => void;
  /** Tells how much was read and what was skipped. */
  readonly tally: (read: number) => void;
  /** Throws a UserError where nothing was read, or where `strict` is set and an input was bad. */
  readonly judge: (read: number) => void;
}

export function openJournal(options: { quiet: boolean; strict: boolean }): Journal {
  const problems: InputProblem[] = [];
  const seen = new Map<string, number>();
  const line = progressLine(!options.quiet && process.stderr.isTTY);
  const say = (text: string): void => {
    line.clear();
    if (!options.quiet) process.stderr.write(`${printable(text)}\n`);
  };
  return {
    problems,
    onProblem: (problem) => {
      problems.push(problem);
      const kind = kindOf(problem);
      const nth = (seen.get(kind) ?? 0) + 1;
      seen.set(kind, nth);
      if (nth <= MOST_OF_A_KIND) say(`${problem.source}: ${problem.message}\n  ${problem.hint}`);
    },
    progress: line.show,
    kept: (path, counts) =>
      say(
        `${path} keeps ${counted(counts.kept, 'article')}, ${counts.added.toLocaleString('en')} of them new`,
      ),
    tally: (read) => {
      line.clear();
      for (const { problem, more } of foldProblems(problems)) {
        if (more > 0) say(`${problem.source}: and ${counted(more, 'more problem')} like this`);
      }
      if (read > 0 && problems.length > 0) say(tallied(read, problems));
    },
    judge: (read) => {
      if (read === 0) throw nothingRead(options.quiet ? problems[0] : undefined);
      const bad = skipped(problems);
      if (options.strict && bad > 0) throw badInput(bad);
    },
  };
}

export const counted = (count: number, thing: string): string =>
  `${count.toLocaleString('en')} ${thing}${count === 1 ? '' : 's'}`;

const skipped = (problems: readonly InputProblem[]): number =>
  problems.filter((problem) => problem.skipped).length;

function tallied(read: number, problems: readonly InputProblem[]): string {
  const bad = skipped(problems);
  const doubts = problems.length - bad;
  return [
    `${counted(read, 'article')} read`,
    ...(bad > 0 ? [`${bad.toLocaleString('en')} skipped`] : []),
    ...(doubts > 0 ? [`${counted(doubts, 'remark')} on what was read`] : []),
  ].join(', ');
}

/** `untold` is the first problem where none was shown. */
function nothingRead(untold: InputProblem | undefined): UserError {
  const why = untold === undefined ? '' : ` (${untold.source}: ${untold.message})`;
  return new UserError('nothing-read', `no article could be read${why}`, {
    hint: 'Name files or folders with articles: .txt, .md, .html, .json, .jsonl, .csv, or any of these as .gz.',
  });
}

const badInput = (count: number): UserError =>
  new UserError('bad-input', `${counted(count, 'input')} could not be used, and --strict is set`, {
    hint: 'Mend the inputs named above, or leave out --strict.',
  });
