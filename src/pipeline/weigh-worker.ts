import { parentPort, workerData } from 'node:worker_threads';
import type { RawArticle } from '../model/article.ts';
import { weigh } from './weigh.ts';

const isCleaned = workerData === true;

parentPort?.on('message', (raws: readonly RawArticle[]) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(raws.map((raw) => weigh(raw, isCleaned)));
});
