import type { ComparedArticle, Comparison, LensResult } from '../model/comparison.ts';
import type { Difference } from './differences.ts';
import type { ArticleView, LensMark } from './html-article.ts';
import { articleView } from './html-article.ts';
import type { Texts } from './texts.ts';
import { quotes } from './texts.ts';

/** All articles with the marks of the lenses that mark anything, and the differences that each sentence shows. */
export function articleViews(
  texts: Texts,
  comparison: Comparison,
  shown: {
    readonly marking: readonly LensResult[];
    readonly found: readonly Difference[];
    readonly eventHref: string;
  },
): readonly ArticleView[] {
  const marks = new Map<string, LensMark[]>();
  for (const [slot, result] of shown.marking.entries()) {
    if (result.status !== 'compared') continue;
    for (const mark of result.marks) {
      const own = { ...mark, lens: result.meta, slot };
      const list = marks.get(mark.articleId);
      if (list === undefined) marks.set(mark.articleId, [own]);
      else list.push(own);
    }
  }
  const compared = new Map<string, ComparedArticle>(comparison.articles.map((a) => [a.id, a]));
  const shows = showing(texts, shown.found);
  return [...texts.values()].map((text) =>
    articleView({
      text,
      compared: compared.get(text.article.id) ?? null,
      marks: marks.get(text.article.id) ?? [],
      shows: shows.get(text.article.id) ?? new Map<number, number[]>(),
      eventHref: shown.eventHref,
    }),
  );
}

/** By article and start of sentence: the differences that the sentence shows. */
function showing(texts: Texts, found: readonly Difference[]): Map<string, Map<number, number[]>> {
  const shows = new Map<string, Map<number, number[]>>();
  for (const { number, finding } of found) {
    for (const { text, sentence } of quotes(texts, finding.evidence)) {
      if (sentence === null) continue;
      const own = shows.get(text.article.id) ?? new Map<number, number[]>();
      shows.set(text.article.id, own);
      const numbers = own.get(sentence.start) ?? [];
      if (numbers.at(-1) !== number) own.set(sentence.start, [...numbers, number]);
    }
  }
  return shows;
}
