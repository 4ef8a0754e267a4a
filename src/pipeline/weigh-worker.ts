import { parentPort } from 'node:worker_threads';
import type { RawArticle } from '../model/article.ts';
import { weigh } from './weigh.ts';

/** Articles that one thread weighs at a time. */
export interface Batch {
  readonly raws: readonly RawArticle[];
  readonly clean: boolean;
}

parentPort?.on('message', ({ raws, clean }: Batch) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(raws.map((raw) => weigh(raw, clean)));
});
