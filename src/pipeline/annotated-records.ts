import { annotate } from '../annotate/index.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { SyntaxModel } from '../syntax/model.ts';
import { articlesOf, type Intake, isReadable } from './intake.ts';
import { tokenRows } from './token-rows.ts';

/**
 * The `annotate` stage as a filter: one record an article, in the order of the input. With a model,
 * names are found by it, and each record has its tokens with their parses.
 */
export async function* annotatedRecords(
  intake: Intake,
  model: SyntaxModel | null,
): AsyncGenerator<object> {
  for await (const article of articlesOf(intake)) {
    if (!isReadable(article)) yield unanalysedRecord(article, model !== null);
    else if (model === null) yield annotatedRecord(article);
    else yield parsedRecord(article, model);
  }
}

/** The article with its annotations, as it is written out. */
export const annotatedRecord = (article: Article): object => recordOf(annotate(article));

function parsedRecord(article: Article, model: SyntaxModel): object {
  const annotated = annotate(article, model);
  return { ...recordOf(annotated), tokens: tokenRows(annotated) };
}

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
