import type { Article } from '../model/article.ts';
import { clusteredRecords, recordsIn } from '../pipeline/clustered-records.ts';
import { intakeOf } from './intake-of.ts';
import { openJournal } from './journal.ts';
import type { GroupingOptions, ReadingOptions } from './options.ts';
import { writeRecords } from './output.ts';
import { MODEL_FOLDER } from './package-root.ts';

type ClusterOptions = ReadingOptions & GroupingOptions & { full: boolean };

/** `parallax cluster`. */
export async function cluster(options: ClusterOptions): Promise<void> {
  const journal = openJournal(options);
  const intake = intakeOf(options, journal);
  const recordOf = options.full ? await wholeRecord() : null;
  const read =
    options.library === undefined
      ? await writeRecords(clusteredRecords(intake, recordOf, journal.progress))
      : await writeKept(options.library);
  journal.tally(read);
  journal.judge(read);

  /** The events that the run touched, whole; gives how much was read. */
  async function writeKept(path: string): Promise<number> {
    const { libraryRun } = await import('../pipeline/library.ts');
    const run = await libraryRun(path, intake, {
      withArticles: recordOf !== null,
      progress: journal.progress,
    });
    const ids = run.grouping.memberships.map(({ articleId }) => ({ id: articleId }));
    await writeRecords(
      recordOf === null
        ? recordsIn(ids, run.grouping, null)
        : recordsIn(run.articles, run.grouping, recordOf),
    );
    journal.kept(path, run.counts);
    return run.counts.read;
  }
}

/** The annotators, their lexicons and the model are loaded only where they are asked for. */
async function wholeRecord(): Promise<(article: Article) => object> {
  const { annotatedRecord } = await import('../pipeline/annotated-record.ts');
  const { readSyntaxModel } = await import('../pipeline/syntax-model.ts');
  const model = readSyntaxModel(MODEL_FOLDER);
  return (article) => annotatedRecord(article, model);
}
