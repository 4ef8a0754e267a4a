import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** Each takes some 200 MiB. */
const MOST_THREADS = 2;
/** Batches under way at a thread: it never waits, and memory stays flat. */
const AHEAD = 3;

/** A module that threads run, and what it is given as `workerData`. */
export interface Job {
  /** Its name without an ending, in this folder. */
  readonly module: string;
  readonly settings: unknown;
}

/** What threads make of the batches, in the order of these. Each answers every message with one of its own. */
export async function* inThreads<Batch, Result>(
  job: Job,
  batches: AsyncIterable<Batch>,
): AsyncGenerator<Result> {
  const threads = Array.from({ length: Math.min(MOST_THREADS, availableParallelism()) }, () =>
    startThread<Batch, Result>(job),
  );
  const under: Promise<Result>[] = [];
  let next = 0;
  try {
    for await (const batch of batches) {
      const thread = threads[next % threads.length];
      next += 1;
      if (thread !== undefined) under.push(thread.work(batch));
      const first = under.length < threads.length * AHEAD ? undefined : under.shift();
      if (first !== undefined) yield await first;
    }
    // oxlint-disable-next-line no-await-in-loop -- batches are handed on in their order
    for (const rest of under) yield await rest;
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

/** The items, so many at a time. */
export async function* inBatches<Item>(
  items: AsyncIterable<Item>,
  size: number,
): AsyncGenerator<readonly Item[]> {
  let batch: Item[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

interface Thread<Batch, Result> {
  readonly work: (batch: Batch) => Promise<Result>;
  readonly end: () => Promise<unknown>;
}

function startThread<Batch, Result>({ module, settings }: Job): Thread<Batch, Result> {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const worker = new Worker(new URL(`./${module}.${ending}`, import.meta.url), {
    workerData: settings,
  });
  const waiting: { resolve: (result: Result) => void; reject: (error: unknown) => void }[] = [];
  worker.on('message', (result: Result) => waiting.shift()?.resolve(result));
  worker.on('error', (error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return {
    work: (batch) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
        worker.postMessage(batch);
      }),
    end: () => worker.terminate(),
  };
}
