import { annotatedLines } from '../pipeline/annotating.ts';
import { counting } from '../pipeline/progress.ts';
import { intakeOf } from './intake-of.ts';
import { openJournal } from './journal.ts';
import type { ReadingOptions } from './options.ts';
import { writeLines } from './output.ts';
import { MODEL_FOLDER } from './package-root.ts';

/** `parallax annotate`: streams; holds a few articles at a time. */
export async function annotate(options: ReadingOptions & { tokens: boolean }): Promise<void> {
  const journal = openJournal(options);
  const lines = annotatedLines(intakeOf(options, journal), {
    clean: options.clean,
    hasTokens: options.tokens,
    modelFolder: MODEL_FOLDER,
  });
  const written = await writeLines(counting(lines, 'annotating', journal.progress));
  journal.tally(written);
  journal.judge(written);
}
