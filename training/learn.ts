import type { Kernel } from '../src/syntax/kernel.ts';
import { createAdam } from './adam.ts';
import { type Encoding, encodeBatch } from './data.ts';
import type { Batch } from './network.ts';
import type { Parameters } from './parameters.ts';
import { shuffled } from './random.ts';
import type { Sentence } from './sentence.ts';
import type { Plan } from './settings.ts';
import type { Tape } from './tape.ts';

/** One thing to be learned. */
export interface Lesson {
  readonly kernel: Kernel;
  readonly encoding: Encoding;
  /** Those that change. */
  readonly parameters: Parameters;
  readonly random: () => number;
  readonly plan: Plan;
  /** Runs a batch and adds its slopes; gives its losses. */
  readonly run: (tape: Tape, batch: Batch) => Readonly<Record<string, number>>;
  /** Is told after each epoch. */
  readonly tell: (epoch: number, losses: Readonly<Record<string, number>>) => void;
}

/** Learns from the sentences in an order of chance; the rate falls evenly to nothing. */
export function learn(lesson: Lesson, sentences: readonly Sentence[]): void {
  const { kernel, random, plan } = lesson;
  const step = createAdam(lesson.parameters);
  const total = plan.epochs * batchesOf(sentences, plan.batch).length;
  let done = 0;
  for (let epoch = 1; epoch <= plan.epochs; epoch += 1) {
    const losses: Record<string, number> = {};
    let words = 0;
    for (const batch of batchesOf(shuffled(sentences, random), plan.batch)) {
      kernel.scratch(() => {
        const tape: Tape = { kernel, random, learning: true, back: [] };
        const encoded = encodeBatch(batch, { ...lesson.encoding, random });
        for (const [name, loss] of Object.entries(lesson.run(tape, encoded))) {
          losses[name] = (losses[name] ?? 0) + loss;
        }
        words += encoded.tags.length;
        for (const back of tape.back.toReversed()) back();
      });
      done += 1;
      step(plan.rate * Math.min(1, done / plan.warming) * (1 - (done - 1) / total));
    }
    for (const name of Object.keys(losses)) losses[name] = (losses[name] ?? 0) / words;
    lesson.tell(epoch, losses);
  }
}

function batchesOf(sentences: readonly Sentence[], size: number): Sentence[][] {
  const batches: Sentence[][] = [];
  let words = size;
  for (const sentence of sentences) {
    if (words >= size) {
      batches.push([]);
      words = 0;
    }
    batches.at(-1)?.push(sentence);
    words += sentence.words.length;
  }
  return batches;
}
