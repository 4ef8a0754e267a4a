import { annotate } from '../annotate/index.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { SyntaxModel } from '../syntax/model.ts';

/** The article with its annotations, as it is written out. */
export const annotatedRecord = (article: Article, model: SyntaxModel): object =>
  annotationsRecord(annotate(article, model));

/** The same of an article that has its annotations. */
export function annotationsRecord(article: AnnotatedArticle): object {
  const { sentences, entities, attributions, loaded } = article;
  return {
    ...articleRecord(article),
    sentences: sentences.map(({ start, end }) => [start, end]),
    entities,
    attributions,
    loaded,
  };
}

/** An article that is not in English, for its text’s sake. */
export const unanalysedRecord = (article: Article, hasTokens: boolean): object => ({
  ...articleRecord(article),
  sentences: [],
  entities: [],
  attributions: [],
  loaded: [],
  ...(hasTokens ? { tokens: [] } : {}),
});

function articleRecord(article: Article): object {
  const { id, source, outlet, title, publishedAt, url, author, agency, language, text } = article;
  const { removed, mayBeCutShort, notes, origins, event } = article;
  return {
    schemaVersion: 1,
    id,
    source,
    outlet,
    title,
    publishedAt,
    url,
    author,
    agency,
    language,
    text,
    removed,
    mayBeCutShort,
    notes,
    origins,
    event,
  };
}
