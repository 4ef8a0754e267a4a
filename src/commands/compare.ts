import type { Comparison } from '../model/comparison.ts';
import type { ComparedEvent } from '../model/run.ts';
import { comparing } from './comparing.ts';
import type { ComparingOptions } from './options.ts';
import { writeRecords } from './output.ts';

/** `parallax compare`. */
export async function compare(options: ComparingOptions): Promise<void> {
  const work = await comparing(options);
  await writeRecords(comparisonsIn(work.compare()));
  work.journal.tally(work.articles.length);
  work.judge();
}

async function* comparisonsIn(events: AsyncIterable<ComparedEvent>): AsyncGenerator<Comparison> {
  for await (const { comparison } of events) yield comparison;
}
