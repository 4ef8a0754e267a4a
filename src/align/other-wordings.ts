import { groupedBy } from '../measure/grouped.ts';
import { sentenceOf } from '../measure/voice.ts';
import type { AnnotatedArticle, LoadedTerm } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { overlaps } from '../text/spans.ts';
import { samePassages } from './same-passages.ts';
import type { Sentence } from './sentences.ts';

/** A sentence with loaded terms in the outlet's own voice, and how other outlets word the same passage. */
export interface OtherWordings {
  readonly article: AnnotatedArticle;
  readonly sentence: Span;
  readonly terms: readonly LoadedTerm[];
  /** The closest sentence of each other outlet that states the same, the closest outlet first. */
  readonly others: readonly OtherWording[];
}
export interface OtherWording {
  readonly article: AnnotatedArticle;
  readonly sentence: Span;
  /** Loaded terms in its outlet's own voice. */
  readonly terms: readonly LoadedTerm[];
}

/** Passages that one outlet words with loaded terms and another without, those with the strongest contrast first. */
export function otherWordings(articles: readonly AnnotatedArticle[]): readonly OtherWordings[] {
  const closest = versionsBySentence(articles);
  return articles
    .flatMap((article) => loadedSentences(article))
    .flatMap((loaded): OtherWordings[] => {
      const near = closest.get(keyOf(loaded.article, loaded.sentence)) ?? [];
      const byOutlet = groupedBy(
        near.filter(({ passage }) => passage.article.outlet !== loaded.article.outlet),
        ({ passage }) => passage.article.outlet,
      );
      const others = [...byOutlet.values()].flatMap((all) => {
        const [best] = all.toSorted((a, b) => b.score - a.score);
        return best === undefined ? [] : [{ ...best, ...wordingOf(best.passage) }];
      });
      const isContrast = others.some(({ terms }) => terms.length === 0);
      return isContrast
        ? [{ ...loaded, others: others.toSorted((a, b) => b.score - a.score) }]
        : [];
    })
    .toSorted((a, b) => contrast(b) - contrast(a) || (a.article.id < b.article.id ? -1 : 1));
}

/** How strongly the sentence judges, and how many others tell the same without. */
const contrast = ({ terms, others }: OtherWordings): number =>
  Math.max(...terms.map(({ score }) => score)) +
  others.filter((one) => one.terms.length === 0).length;

interface Near {
  readonly passage: Sentence;
  readonly score: number;
}

/** For each sentence those that state the same: within a star all are near its centre. */
function versionsBySentence(
  articles: readonly AnnotatedArticle[],
): ReadonlyMap<string, readonly Near[]> {
  const near = new Map<string, Near[]>();
  const add = (one: Sentence, other: Sentence, score: number): void => {
    const key = keyOf(one.article, one.span);
    const known = near.get(key);
    if (known === undefined) near.set(key, [{ passage: other, score }]);
    else known.push({ passage: other, score });
  };
  for (const { centre, versions } of samePassages(articles)) {
    for (const { passage, score, states } of versions) {
      if (states !== 'all') continue;
      add(centre, passage, score);
      add(passage, centre, score);
    }
  }
  return near;
}

const keyOf = ({ id }: AnnotatedArticle, { start }: Span): string => `${id} ${start}`;

function loadedSentences(article: AnnotatedArticle): readonly Omit<OtherWordings, 'others'>[] {
  const own = article.loaded.filter(({ quoted }) => !quoted);
  const bySentence = groupedBy(own, (term) => sentenceOf(article, term).start);
  return [...bySentence.values()].flatMap((terms) => {
    const [first] = terms;
    if (first === undefined) return [];
    const { start, end } = sentenceOf(article, first);
    return [{ article, sentence: { start, end }, terms }];
  });
}

const wordingOf = ({ article, span }: Sentence): OtherWording => ({
  article,
  sentence: { start: span.start, end: span.end },
  terms: article.loaded.filter((term) => !term.quoted && overlaps(term, span)),
});
