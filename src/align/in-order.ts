import { oncePer } from '../measure/once-per.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';

/** The articles by id, so that what is made of them does not hang on their order; the same list for the same list. */
export const inOrder: (articles: readonly AnnotatedArticle[]) => readonly AnnotatedArticle[] =
  oncePer((articles) => {
    const ordered = articles.toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
    return ordered.every((article, index) => article === articles[index]) ? articles : ordered;
  });
