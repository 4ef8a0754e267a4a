import { type Extraction, extract } from '../../src/extract/index.ts';
import { NO_TOOLS, withTool } from '../../src/extract/tools.ts';
import type { Article, RawArticle } from '../../src/model/article.ts';

/** A record as ingest gives it: a text or page with nothing known of it. */
export const rawOf = (content: string, more: Partial<RawArticle> = {}): RawArticle => ({
  source: 'news/sample.txt',
  id: null,
  body: { kind: 'text', content },
  given: {},
  event: null,
  cleaned: null,
  ...more,
});

export const pageOf = (content: string, more: Partial<RawArticle> = {}): RawArticle =>
  rawOf(content, { source: 'news/sample.html', body: { kind: 'html', content }, ...more });

const tools = await withTool(await withTool(NO_TOOLS, 'detector'), 'readPage');

/** With all tools loaded. */
export function extracted(
  raw: RawArticle,
  clean = true,
): Exclude<Extraction, { readonly needs: unknown }> {
  const extraction = extract(raw, { clean, tools });
  if ('needs' in extraction) throw new Error(`${extraction.needs} is not loaded`);
  return extraction;
}

/** The article, where there must be one. */
export function articleOf(raw: RawArticle, clean = true): Article {
  const extraction = extracted(raw, clean);
  if ('rejected' in extraction) throw new Error(extraction.rejected);
  return extraction.article;
}

export const reasonsOf = (article: Article): readonly string[] =>
  article.removed.map(({ reason }) => reason);

export const FIRST = 'The harbour council voted on Tuesday to close the northern pier for a year.';
export const SECOND =
  'Fishermen who use the pier said that they had not been asked about the plan.';
export const LAST =
  'The council will meet again in June, when the cost of the work should be known.';
