import type { Article } from './article.ts';
import type { Fingerprint, Strongest } from './fingerprint.ts';

/** What grouping needs of an article once its text is put aside. */
export interface KnownArticle extends Pick<Article, 'id' | 'source' | 'outlet' | 'event'> {
  /** Stands for the text: another text has another mark. */
  readonly mark: string;
  readonly print: Fingerprint;
}

/** What a library has at hand of each article without its fingerprint. */
export interface IndexedArticle extends Omit<KnownArticle, 'print'> {
  readonly strongest: Strongest;
}

/** An article with all that a library keeps of it. */
export interface LibraryEntry {
  /** Stands for the article as it was read, so that it need not be read twice. */
  readonly key: string;
  readonly known: KnownArticle;
  readonly strongest: Strongest;
  readonly article: Article;
}
