import type { Article } from '../model/article.ts';
import type { InputProblem } from '../model/input-problem.ts';
import type { KnownArticle } from '../model/known-article.ts';
import { hash32 } from '../text/hash32.ts';
import type { Intake } from './intake.ts';

/** The articles that can be analysed, each once: copies to the letter are dropped, an id that stands for two texts is made two. */
export async function collected(
  articles: AsyncIterable<Article>,
  onProblem: Intake['onProblem'],
): Promise<readonly Article[]> {
  const admit = admission(onProblem);
  const collection: Article[] = [];
  for await (const article of articles) {
    if (!isReadable(article)) continue;
    const { source, outlet, text } = article;
    const id = admit({ id: article.id, source, outlet, mark: markOf(text) });
    if (id !== null) collection.push(id === article.id ? article : { ...article, id });
  }
  return collection;
}

/** What is remembered of an article that was admitted. */
export type Admitted = Pick<KnownArticle, 'source' | 'outlet' | 'mark'>;

/**
 * Admits each article once: gives an id of its own, or null where the same article is there already.
 * `admitted`: those there before, by id.
 */
export function admission(
  onProblem: Intake['onProblem'],
  admitted: Map<string, Admitted> = new Map<string, Admitted>(),
): (article: Admitted & Pick<KnownArticle, 'id'>) => string | null {
  return ({ id: own, source, outlet, mark }) => {
    const twin = admitted.get(own);
    if (twin !== undefined && twin.mark === mark && twin.outlet === outlet) {
      onProblem(repeated(source, twin));
      return null;
    }
    const id = twin === undefined ? own : freeId(own, admitted);
    if (twin !== undefined) onProblem(renamed({ id: own, source }, twin, id));
    admitted.set(id, { source, outlet, mark });
    return id;
  };
}

/** Stands for a text beside its id: another text under the same id has another. */
export const markOf = (text: string): string =>
  `${text.length}:${(hash32(text, 0, text.length) >>> 0).toString(16)}`;

/** True where the article can be analysed: in English, or too short to tell. */
export const isReadable = ({ language }: Article): boolean =>
  language === 'en' || language === 'und';

/** The same article under another id. */
export const underId = (known: KnownArticle, id: string): KnownArticle => ({
  ...known,
  id,
  print: { ...known.print, id },
});

const repeated = (source: string, twin: Admitted): InputProblem => ({
  source,
  message: `the same article as ${twin.source}, to the letter: counted once`,
  hint: 'Remove one of the two to be rid of this line.',
  skipped: true,
});

const renamed = (
  article: Pick<Article, 'id' | 'source'>,
  twin: Admitted,
  id: string,
): InputProblem => ({
  source: article.source,
  message: `has the id "${article.id}" of ${twin.source}, but another text: it is now "${id}"`,
  hint: 'Give each article an id of its own.',
  skipped: false,
});

function freeId(id: string, taken: ReadonlyMap<string, unknown>): string {
  let number = 2;
  while (taken.has(`${id}~${number}`)) number += 1;
  return `${id}~${number}`;
}
