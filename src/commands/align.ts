import type { SideBySide } from '../model/alignment.ts';
import { UserError } from '../model/user-error.ts';
import { collected } from '../pipeline/admission.ts';
import { alignedArticles, alignedPairs } from '../pipeline/alignment.ts';
import { articlesOf } from '../pipeline/cleaning.ts';
import { readSyntaxModel } from '../pipeline/syntax-model.ts';
import { renderAlignment } from '../report/alignment.ts';
import { intakeOf } from './intake-of.ts';
import { counted, openJournal } from './journal.ts';
import type { ReadingOptions } from './options.ts';
import { write, writeRecords } from './output.ts';
import { MODEL_FOLDER } from './package-root.ts';
import { terminalOptions } from './terminal.ts';

type AlignOptions = ReadingOptions & { format: 'text' | 'jsonl' };

/** `parallax align`: two files, or pairs of passages as JSON lines on standard input. */
export async function align(options: AlignOptions): Promise<void> {
  const isPairs = options.inputs.length === 1 && options.inputs[0] === '-';
  return isPairs ? alignPairs(options) : alignFiles(options);
}

async function alignPairs(options: AlignOptions): Promise<void> {
  const journal = openJournal(options);
  const model = readSyntaxModel(MODEL_FOLDER);
  const written = await writeRecords(alignedPairs(process.stdin, journal.onProblem, model));
  journal.tally(written);
  journal.judge(written);
}

async function alignFiles(options: AlignOptions): Promise<void> {
  const journal = openJournal(options);
  const [a, b, ...more] = await collected(
    articlesOf(intakeOf(options, journal)),
    journal.onProblem,
  );
  if (a === undefined || b === undefined || more.length > 0) {
    const found = [a, b, ...more].filter((article) => article !== undefined).length;
    throw new UserError('not-two', `align takes two articles; found ${counted(found, 'article')}`, {
      hint: 'Name two files, or give pairs {"id","a","b"} as JSON lines to: parallax align -',
    });
  }
  const aligned = alignedArticles(a, b, readSyntaxModel(MODEL_FOLDER));
  if (options.format === 'jsonl') await writeRecords(recordsOf(aligned.alignment));
  else await write(renderAlignment(aligned, terminalOptions()));
  journal.tally(2);
  journal.judge(2);
}

/** A record a passage of the first, then those of the second that none of the first is like, with `a` null. */
const recordsOf = ({ passages, onlyB }: SideBySide): readonly object[] => [
  ...passages,
  ...onlyB.map((b) => ({ a: null, b, score: 0, same: false, versions: [] })),
];
