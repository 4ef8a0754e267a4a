import type { RawArticle } from '../model/article.ts';
import { type Annotated, type AnnotateSettings, annotatedLine } from './annotated-line.ts';
import { type Intake, rawArticlesOf } from './intake.ts';
import { readSyntaxModel } from './syntax-model.ts';
import { inBatches, inThreads } from './threads.ts';

/** So many articles take less time than threads to start. */
const FEW = 300;
const BATCH = 16;

/**
 * The `annotate` stage as a filter: one JSON line an article, in the order of the input. Of many articles,
 * several threads each annotate a part.
 */
export async function* annotatedLines(
  intake: Intake,
  settings: AnnotateSettings,
): AsyncGenerator<string> {
  const raws = rawArticlesOf(intake);
  const own = function* (annotated: readonly Annotated[]): Generator<string> {
    for (const { line, problems } of annotated) {
      for (const problem of problems) intake.onProblem(problem);
      if (line !== null) yield line;
    }
  };
  const model = readSyntaxModel(settings.modelFolder);
  for (let seen = 0; seen < FEW; seen += 1) {
    // oxlint-disable-next-line no-await-in-loop -- articles come one after another
    const { value, done } = await raws.next();
    if (done === true) return;
    // oxlint-disable-next-line no-await-in-loop -- articles come one after another
    yield* own([await annotatedLine(value, model, settings)]);
  }
  const job = { module: 'annotate-worker', settings };
  const batches = inThreads<readonly RawArticle[], readonly Annotated[]>(
    job,
    inBatches(raws, BATCH),
  );
  for await (const annotated of batches) yield* own(annotated);
}
