import { workerData } from 'node:worker_threads';
import { type AnnotateSettings, annotatedLine } from './annotated-line.ts';
import { answerEach } from './answering.ts';
import { readSyntaxModel } from './syntax-model.ts';

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `annotatedLines` gives it
const settings = workerData as AnnotateSettings;
const model = readSyntaxModel(settings.modelFolder);

answerEach((raw) => annotatedLine(raw, model, settings));
