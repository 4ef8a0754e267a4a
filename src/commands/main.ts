import { UserError } from '../model/user-error.ts';
import { isSystemFailure, reasonOf } from '../store/system-failure.ts';
import { printable } from '../text/printable.ts';
import { commandLine } from './command-line.ts';

/** Exit statuses; scripts rely on them. */
const DONE = 0;
const DEFECT = 1;
const USER_ERROR = 2;

/** Runs one command line; gives the exit status. Never throws. */
export async function main(args: readonly string[]): Promise<number> {
  process.stdout.on('error', (error) => process.exit(toldOfOutput(error)));
  try {
    await commandLine(args).parseAsync();
    return DONE;
  } catch (error) {
    return told(error);
  }
}

/** Standard output that takes no more ends the program. */
function toldOfOutput(error: unknown): number {
  if (!isSystemFailure(error)) return told(error);
  // A reader that closes the pipe early (`| head`) has what it wants: that is no error.
  if (error.code === 'EPIPE') return DONE;
  return told(
    new UserError('output-not-writable', `cannot write the output: ${reasonOf(error)}`, {
      hint: 'Send standard output elsewhere, or make room.',
      cause: error,
    }),
  );
}

/** Tells the error on standard error, and gives the exit status that it stands for. */
function told(error: unknown): number {
  if (error instanceof UserError) {
    tell(`parallax: ${error.message}\n  ${error.hint}\n`);
    return USER_ERROR;
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  tell(`parallax: a defect of ours; please report it with this trace:\n${trace}\n`);
  return DEFECT;
}

/** What is told may hold words of the inputs: they must not steer the terminal. */
const tell = (text: string): unknown => process.stderr.write(printable(text));
