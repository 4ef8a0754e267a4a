import { annotatedRecords } from '../pipeline/annotated-records.ts';
import { counting } from '../pipeline/progress.ts';
import { readSyntaxModel } from '../pipeline/syntax-model.ts';
import { intakeOf } from './intake-of.ts';
import { openJournal } from './journal.ts';
import type { ReadingOptions } from './options.ts';
import { writeRecords } from './output.ts';
import { MODEL_FOLDER } from './package-root.ts';

/** `parallax annotate`: streams; holds one article at a time. */
export async function annotate(options: ReadingOptions & { tokens: boolean }): Promise<void> {
  const journal = openJournal(options);
  const records = annotatedRecords(intakeOf(options, journal), readSyntaxModel(MODEL_FOLDER), {
    hasTokens: options.tokens,
  });
  const written = await writeRecords(counting(records, 'annotating', journal.progress));
  journal.tally(written);
  journal.judge(written);
}
