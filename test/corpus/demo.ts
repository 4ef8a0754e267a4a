import { join } from 'node:path';
import { annotate } from '../../src/annotate/index.ts';
import type { AnnotatedArticle } from '../../src/model/annotation.ts';
import type { Article } from '../../src/model/article.ts';
import type { Event } from '../../src/model/event.ts';
import { collected } from '../../src/pipeline/admission.ts';
import { articlesOf } from '../../src/pipeline/cleaning.ts';
import { eventOf } from '../../src/pipeline/event-of.ts';
import { asOneEvent } from '../../src/pipeline/grouping.ts';
import { knownOf } from '../../src/pipeline/known.ts';
import { readSyntaxModel } from '../../src/pipeline/syntax-model.ts';
import type { SyntaxModel } from '../../src/syntax/model.ts';
import { demoFolder, readGold, sourceOf } from '../helpers/gold.ts';

/** The demo corpus as the program reads it. */
export interface Demo {
  readonly articles: readonly Article[];
  /** By the gold's key. */
  readonly byKey: ReadonlyMap<string, AnnotatedArticle>;
  /** The gold's key by article id. */
  readonly keyOf: ReadonlyMap<string, string>;
  readonly model: SyntaxModel;
}

const ignore = (): undefined => undefined;

const modelFolder = join(import.meta.dirname, '../../models/english');

/** Reads and cleans the demo corpus through the real pipeline. */
export async function readDemo(): Promise<Demo> {
  const intake = { inputs: [demoFolder], clean: true, onProblem: ignore };
  const articles = await collected(articlesOf(intake), ignore);
  const bySource = new Map(articles.map((article) => [article.source, article]));
  const model = readSyntaxModel(modelFolder);
  const byKey = new Map<string, AnnotatedArticle>();
  for (const { article: key } of readGold('articles')) {
    const article = bySource.get(join(demoFolder, sourceOf(key)));
    if (article !== undefined) byKey.set(key, annotate(article, model));
  }
  return { articles, byKey, model, keyOf: new Map([...byKey].map(([key, { id }]) => [id, key])) };
}

/** The events as the gold has them, whatever the grouping would make of the articles. */
export function goldEvents({ byKey, model }: Demo): ReadonlyMap<string, Event> {
  return new Map(
    readGold('events').map(({ event, articles }) => {
      const members = articles.flatMap((key) => byKey.get(key) ?? []);
      const grouping = asOneEvent(event, members.map(knownOf));
      const [grouped] = grouping.events;
      if (grouped === undefined) throw new Error(`no event for ${event}`);
      const memberships = new Map(grouping.memberships.map((one) => [one.articleId, one]));
      const byId = new Map(members.map((article) => [article.id, article]));
      const sources = { memberships, articles: byId, model };
      return [event, eventOf(grouped, sources)];
    }),
  );
}
