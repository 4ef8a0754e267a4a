import { groupedBy } from '../measure/grouped.ts';
import type { AnnotatedArticle, LoadedTerm } from '../model/annotation.ts';

/** What an outlet’s headlines have of loaded terms in its own voice. */
export interface LoadedHeadlines {
  readonly outlet: string;
  /** How many headlines the outlet has. */
  readonly headlines: number;
  readonly terms: readonly { readonly article: AnnotatedArticle; readonly term: LoadedTerm }[];
}

/** A term of this score is strong enough to be told alone. */
const STRONG = 0.7;

/** Outlets whose headlines have loaded terms worth telling; the most terms first. */
export const loadedHeadlines = (titled: readonly AnnotatedArticle[]): readonly LoadedHeadlines[] =>
  [...groupedBy(titled, ({ outlet }) => outlet)]
    .map(([outlet, own]) => ({
      outlet,
      headlines: own.length,
      terms: own.flatMap((article) => ownLoaded(article).map((term) => ({ article, term }))),
    }))
    .filter(({ terms }) => terms.length > 1 || terms.some(({ term }) => term.score >= STRONG))
    .toSorted((a, b) => b.terms.length - a.terms.length);

/** Terms of the headline that are loaded in the outlet’s own voice. */
export const ownLoaded = ({ headline: { loaded } }: AnnotatedArticle): readonly LoadedTerm[] =>
  loaded.filter(({ quoted }) => !quoted);
