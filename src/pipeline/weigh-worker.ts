import { workerData } from 'node:worker_threads';
import { answerEach } from './answering.ts';
import { weigh } from './weigh.ts';

const isCleaned = workerData === true;

answerEach((raw) => weigh(raw, isCleaned));
