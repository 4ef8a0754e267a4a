import type { RawArticle } from '../model/article.ts';
import type { KnownArticle } from '../model/known-article.ts';
import { type Intake, rawArticlesOf } from './intake.ts';
import { inBatches, inThreads } from './threads.ts';
import type { Weighed } from './weigh.ts';

/** So many articles take less time than threads to start. */
const FEW = 200;
const BATCH = 32;

/**
 * Reads the inputs and takes what grouping needs of each article, in order; null for one that cannot be
 * analysed. Of many articles, several threads each clean and weigh a part; what that takes is loaded there alone.
 */
export async function* weighedArticles(intake: Intake): AsyncGenerator<KnownArticle | null> {
  const raws = rawArticlesOf(intake);
  const first = await taken(raws, FEW);
  const isAll = first.length < FEW;
  for await (const weighed of isAll
    ? weighedHere(first, intake)
    : weighedApart(first, raws, intake)) {
    for (const { known, problems } of weighed) {
      for (const problem of problems) intake.onProblem(problem);
      yield known;
    }
  }
}

async function taken(
  raws: AsyncIterator<RawArticle>,
  most: number,
): Promise<readonly RawArticle[]> {
  const first: RawArticle[] = [];
  while (first.length < most) {
    // oxlint-disable-next-line no-await-in-loop -- articles come one after another
    const { value, done } = await raws.next();
    if (done === true) break;
    first.push(value);
  }
  return first;
}

async function* weighedHere(
  raws: readonly RawArticle[],
  { clean }: Intake,
): AsyncGenerator<readonly Weighed[]> {
  const { weigh } = await import('./weigh.ts');
  // oxlint-disable-next-line no-await-in-loop -- articles are told of in their order
  for (const raw of raws) yield [await weigh(raw, clean)];
}

function weighedApart(
  first: readonly RawArticle[],
  rest: AsyncIterable<RawArticle>,
  { clean }: Intake,
): AsyncGenerator<readonly Weighed[]> {
  const job = { module: 'weigh-worker', settings: clean };
  return inThreads<readonly RawArticle[], readonly Weighed[]>(
    job,
    inBatches(chained(first, rest), BATCH),
  );
}

async function* chained<Item>(
  first: readonly Item[],
  rest: AsyncIterable<Item>,
): AsyncGenerator<Item> {
  yield* first;
  yield* rest;
}
