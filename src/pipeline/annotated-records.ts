import { annotate } from '../annotate/index.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { SyntaxModel } from '../syntax/model.ts';
import { articlesOf, type Intake, isReadable } from './intake.ts';
import { tokenRows } from './token-rows.ts';

/** The `annotate` stage as a filter: one record an article, in the order of the input. */
export async function* annotatedRecords(
  intake: Intake,
  model: SyntaxModel,
  { hasTokens }: { readonly hasTokens: boolean },
): AsyncGenerator<object> {
  for await (const article of articlesOf(intake)) {
    if (!isReadable(article)) {
      yield unanalysedRecord(article, hasTokens);
      continue;
    }
    const annotated = annotate(article, model);
    const record = recordOf(annotated);
    yield hasTokens ? { ...record, tokens: tokenRows(annotated) } : record;
  }
}

/** The article with its annotations, as it is written out. */
export const annotatedRecord = (article: Article, model: SyntaxModel): object =>
  recordOf(annotate(article, model));

function recordOf(article: AnnotatedArticle): object {
  const { sentences, entities, attributions, loaded } = article;
  return {
    ...articleRecord(article),
    sentences: sentences.map(({ start, end }) => [start, end]),
    entities,
    attributions,
    loaded,
  };
}

const unanalysedRecord = (article: Article, hasTokens: boolean): object => ({
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
