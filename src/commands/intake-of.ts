import type { Intake } from '../pipeline/intake.ts';
import type { Journal } from './journal.ts';
import type { GroupingOptions, ReadingOptions } from './options.ts';
import { DEMO_CORPUS } from './package-root.ts';

/** Where the articles come from: the inputs named; where none is the library, or else the demo corpus. */
export const intakeOf = (
  options: ReadingOptions & Partial<GroupingOptions>,
  journal: Journal,
): Intake => ({
  inputs:
    options.inputs.length > 0 || options.library !== undefined ? options.inputs : [DEMO_CORPUS],
  events: options.events,
  clean: options.clean,
  stdin: process.stdin,
  onProblem: journal.onProblem,
});
