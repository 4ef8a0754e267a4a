import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { RawArticle } from '../model/article.ts';
import type { KnownArticle } from '../model/known-article.ts';
import { type Intake, rawArticlesOf } from './intake.ts';
import { type Weighed, weigh } from './weigh.ts';
import type { Batch } from './weigh-worker.ts';

/** So many articles take less time than threads to start. */
const FEW = 300;
const BATCH = 64;
/** Each takes some 200 MiB. */
const MOST_THREADS = 2;
/** Batches under way at a thread: it never waits, and memory stays flat. */
const AHEAD = 3;

/**
 * Reads the inputs and takes what grouping needs of each article, in order; null for one that cannot be
 * analysed. Of many articles, several threads each clean and weigh a part.
 */
export async function* weighedArticles(intake: Intake): AsyncGenerator<KnownArticle | null> {
  const raws = rawArticlesOf(intake);
  const own = function* (weighed: readonly Weighed[]): Generator<KnownArticle | null> {
    for (const { known, problems } of weighed) {
      for (const problem of problems) intake.onProblem(problem);
      yield known;
    }
  };
  for (let seen = 0; seen < FEW; seen += 1) {
    // oxlint-disable-next-line no-await-in-loop -- articles come one after another
    const { value, done } = await raws.next();
    if (done === true) return;
    yield* own([weigh(value, intake.clean)]);
  }
  for await (const weighed of inThreads(batchesOf(raws), intake.clean)) yield* own(weighed);
}

async function* batchesOf(raws: AsyncIterable<RawArticle>): AsyncGenerator<readonly RawArticle[]> {
  let batch: RawArticle[] = [];
  for await (const raw of raws) {
    batch.push(raw);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** What threads make of the batches, in the order of these. */
async function* inThreads(
  batches: AsyncIterable<readonly RawArticle[]>,
  clean: boolean,
): AsyncGenerator<readonly Weighed[]> {
  const threads = Array.from(
    { length: Math.min(MOST_THREADS, availableParallelism()) },
    startThread,
  );
  const under: Promise<readonly Weighed[]>[] = [];
  let next = 0;
  try {
    for await (const raws of batches) {
      const thread = threads[next % threads.length];
      next += 1;
      if (thread !== undefined) under.push(thread.weigh({ raws, clean }));
      const first = under.length < threads.length * AHEAD ? undefined : under.shift();
      if (first !== undefined) yield await first;
    }
    // oxlint-disable-next-line no-await-in-loop -- batches are handed on in their order
    for (const rest of under) yield await rest;
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

interface Thread {
  readonly weigh: (batch: Batch) => Promise<readonly Weighed[]>;
  readonly end: () => Promise<unknown>;
}

function startThread(): Thread {
  const file = import.meta.url.endsWith('.ts') ? './weigh-worker.ts' : './weigh-worker.js';
  const worker = new Worker(new URL(file, import.meta.url));
  const waiting: {
    resolve: (weighed: readonly Weighed[]) => void;
    reject: (error: unknown) => void;
  }[] = [];
  worker.on('message', (weighed: readonly Weighed[]) => waiting.shift()?.resolve(weighed));
  worker.on('error', (error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return {
    weigh: (batch) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
        worker.postMessage(batch);
      }),
    end: () => worker.terminate(),
  };
}
