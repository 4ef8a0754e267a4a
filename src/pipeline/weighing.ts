import type { RawArticle } from '../model/article.ts';
import type { KnownArticle } from '../model/known-article.ts';
import { type Intake, rawArticlesOf } from './intake.ts';
import { inBatches, inThreads } from './threads.ts';
import { type Weighed, weigh } from './weigh.ts';

/** So many articles take less time than threads to start. */
const FEW = 300;
const BATCH = 64;

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
  const job = { module: 'weigh-worker', settings: intake.clean };
  const batches = inThreads<readonly RawArticle[], readonly Weighed[]>(job, inBatches(raws, BATCH));
  for await (const weighed of batches) yield* own(weighed);
}
