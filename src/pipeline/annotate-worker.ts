import { parentPort, workerData } from 'node:worker_threads';
import type { RawArticle } from '../model/article.ts';
import { type AnnotateSettings, annotatedLine } from './annotated-line.ts';
import { readSyntaxModel } from './syntax-model.ts';

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `annotatedLines` gives it
const settings = workerData as AnnotateSettings;
const model = readSyntaxModel(settings.modelFolder);

parentPort?.on('message', (raws: readonly RawArticle[]) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(raws.map((raw) => annotatedLine(raw, model, settings)));
});
