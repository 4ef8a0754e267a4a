import type { RawArticle } from '../model/article.ts';
import type { InputProblem } from '../model/input-problem.ts';
import type { KnownArticle } from '../model/known-article.ts';
import { isReadable } from './admission.ts';
import { articleIn } from './cleaning.ts';
import { knownOf } from './known.ts';

/** What came of one article as it was read: null where it cannot be analysed. */
export interface Weighed {
  readonly known: KnownArticle | null;
  readonly problems: readonly InputProblem[];
}

/** Cleans one article and takes what grouping needs of it. */
export async function weigh(raw: RawArticle, clean: boolean): Promise<Weighed> {
  const problems: InputProblem[] = [];
  const onProblem = (problem: InputProblem): void => void problems.push(problem);
  const article = await articleIn(raw, { inputs: [], clean, onProblem });
  return { known: article !== null && isReadable(article) ? knownOf(article) : null, problems };
}
