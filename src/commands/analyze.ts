import { join } from 'node:path';
import { runRecord } from '../pipeline/run-record.ts';
import { openReportFolder, type ReportFolder } from '../store/report-folder.ts';
import { comparing } from './comparing.ts';
import type { ComparingOptions } from './options.ts';
import { write } from './output.ts';
import { VERSION } from './package-root.ts';
import { INDEX, reportWriter } from './report-writer.ts';

/** `parallax analyze`: the reports in a folder, and the gist in the terminal. */
export async function analyze(options: ComparingOptions & { out: string }): Promise<void> {
  const { gist, end } = await allOrNothing(options.out, (folder) => fill(folder, options));
  await write(`${gist}\nReport: ${join(options.out, INDEX)}\n`);
  end();
}

/** Opens the folder, fills and publishes it; leaves nothing behind where that fails or is interrupted. */
async function allOrNothing<T>(
  path: string,
  work: (folder: ReportFolder) => Promise<T>,
): Promise<T> {
  let folder: ReportFolder | null = null;
  const stop = (): void => {
    folder?.discard();
    process.exit(INTERRUPTED);
  };
  // Listened for before there is anything to discard: a signal may come at once.
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    folder = openReportFolder(path);
    const result = await work(folder);
    folder.publish();
    return result;
  } catch (error) {
    folder?.discard();
    throw error;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

/** The exit status of a program that Ctrl-C ended. */
const INTERRUPTED = 130;

async function fill(
  folder: ReportFolder,
  options: ComparingOptions,
): Promise<{ readonly gist: string; readonly end: () => void }> {
  const work = await comparing(options);
  const { intake, settings, articles, grouping, journal } = work;
  const writer = reportWriter(folder);
  for await (const compared of work.compare()) writer.event(compared);
  const { files, gist } = writer.end(work);
  const eventOf = new Map(grouping.memberships.map(({ articleId, event }) => [articleId, event]));
  const record = runRecord({
    version: VERSION,
    settings,
    inputs: intake.inputs,
    articles,
    eventOf,
    events: files,
    problems: journal.problems,
  });
  folder.write('run.json', `${JSON.stringify(record, null, 2)}\n`);
  journal.tally(articles.length);
  return { gist, end: work.judge };
}
