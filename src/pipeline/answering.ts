import { parentPort } from 'node:worker_threads';
import type { RawArticle } from '../model/article.ts';

/** In a thread: answers each batch with what `work` makes of its articles, one after another, in the order of the batches. */
export function answerEach<Result>(work: (raw: RawArticle) => Promise<Result>): void {
  let before = Promise.resolve();
  parentPort?.on('message', (batch: readonly RawArticle[]) => {
    before = answerAfter(before, batch, work);
  });
}

async function answerAfter<Result>(
  before: Promise<void>,
  batch: readonly RawArticle[],
  work: (raw: RawArticle) => Promise<Result>,
): Promise<void> {
  await before;
  const results: Result[] = [];
  // oxlint-disable-next-line no-await-in-loop -- one after another
  for (const raw of batch) results.push(await work(raw));
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(results);
}
