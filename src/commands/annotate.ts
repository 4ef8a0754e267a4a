import { annotatedLines } from '../pipeline/annotating.ts';
import { lexiconOf } from '../pipeline/lexicon.ts';
import { counting } from '../pipeline/progress.ts';
import { intakeOf } from './intake-of.ts';
import { openJournal } from './journal.ts';
import type { ReadingOptions } from './options.ts';
import { writeLines } from './output.ts';
import { MODEL_FOLDER } from './package-root.ts';

type AnnotateOptions = ReadingOptions & { tokens: boolean; lexicon: string | undefined };

/** `parallax annotate`: streams; holds a few articles at a time. */
export async function annotate(options: AnnotateOptions): Promise<void> {
  const lexicon = await lexiconOf(options.lexicon);
  const journal = openJournal(options);
  const lines = annotatedLines(intakeOf(options, journal), {
    clean: options.clean,
    hasTokens: options.tokens,
    modelFolder: MODEL_FOLDER,
    lexicon,
  });
  const written = await writeLines(counting(lines, 'annotating', journal.progress));
  journal.tally(written);
  journal.judge(written);
}
