import { annotate } from '../../src/annotate/index.ts';
import type { AnnotatedArticle } from '../../src/model/annotation.ts';
import type { Article } from '../../src/model/article.ts';
import { shippedModel } from '../syntax/model-files.ts';

/** An article with this text and nothing else known of it, but for `overrides`. */
export const articleOf = (text: string, overrides: Partial<Article> = {}): Article => ({
  id: 'a1',
  source: 'a1.txt',
  outlet: 'Gazette',
  title: '',
  publishedAt: null,
  url: null,
  author: null,
  agency: null,
  language: 'en',
  text,
  removed: [],
  mayBeCutShort: null,
  notes: [],
  origins: {},
  event: null,
  ...overrides,
});

/** The same, through the real annotators. */
export const annotated = (text: string, overrides: Partial<Article> = {}): AnnotatedArticle =>
  annotate(articleOf(text, overrides), shippedModel());
