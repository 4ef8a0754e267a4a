import { oncePer } from '../measure/once-per.ts';
import type { AnnotatedArticle, Quantity, SourceKind, Stance } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { findWords } from '../text/find-words.ts';
import { type BorrowedWords, borrowedWords } from './borrowed-words.ts';
import { sentenceHolding, sentencesOf } from './sentences.ts';
import { profileOf, similarity } from './similarity.ts';
import { type Stated, statedIn } from './stated.ts';

/** A headline held against its own text. */
export interface HeadlineReading {
  readonly article: AnnotatedArticle;
  /** Where the text hedges, or leaves to somebody, what the headline states; null where it does not, or states it too. */
  readonly weakened: (Stated & { readonly sentence: Span }) | null;
  /** Figures of the headline that the text does not have, with those that it has of the same thing. */
  readonly figures: readonly { readonly quantity: Quantity; readonly body: readonly Quantity[] }[];
  /** Words that the text has only as somebody’s. */
  readonly borrowed: readonly BorrowedWords[];
}

/** The headline against the text; a headline that asks, quotes or names who says so weakens itself, and claims nothing. */
export const readHeadline = oncePer(
  (article: AnnotatedArticle): HeadlineReading => ({
    article,
    weakened: isFlat(article.headline) ? weakenedIn(article) : null,
    figures: figuresOf(article),
    borrowed: isOfSomebody(article.headline) ? [] : borrowedWords(article),
  }),
);

const HEDGES = new Set(['hedge', 'possibility', 'hearsay', 'distance']);

function isFlat(headline: AnnotatedArticle): boolean {
  if (/\?\s*$/.test(headline.text) || headline.quotations.length > 0) return false;
  if (headline.certainty.some(({ kind }) => HEDGES.has(kind))) return false;
  return !isOfSomebody(headline);
}

const SAYS =
  /\b(?:says?|said|tells?|told|warns?|claims?|insists?|vows?|denies|admits?|accuses?|urges?|calls?|hits out|according to)\b|^[^:]{2,40}: /i;

/** True where the headline names whose words it has. */
const isOfSomebody = ({ text, attributions }: AnnotatedArticle): boolean =>
  attributions.length > 0 || SAYS.test(text);

/** So much of the headline must stand in one sentence for it to be the same claim. */
const SAME_CLAIM = 0.5;
/** A sentence that has nearly as much of it states it as well. */
const NEARLY = 0.75;
/** A headline of fewer words claims too little to be found again. */
const ENOUGH_WEIGHT = 6;

function weakenedIn(article: AnnotatedArticle): HeadlineReading['weakened'] {
  const { headline } = article;
  const profile = profileOf(headline, [{ start: 0, end: headline.text.length }]);
  if (profile.total < ENOUGH_WEIGHT) return null;
  const answers = sentencesOf(article)
    .flatMap(({ span }) => {
      const stated = statedIn(article, span, profile);
      return stated === null ? [] : [{ ...stated, sentence: span }];
    })
    .toSorted((a, b) => b.share - a.share || a.sentence.start - b.sentence.start);
  const [best] = answers;
  if (best === undefined || best.share < SAME_CLAIM) return null;
  if (best.degree === 'flat' || best.degree === 'unclear') return null;
  const isStated = answers.some(
    ({ degree, share }) =>
      (degree === 'flat' || degree === 'unclear') && share >= NEARLY * best.share,
  );
  return isStated ? null : best;
}

/** That a headline leaves out "police said" is everyday; that it leaves out a claim, a guess or an unnamed source is not. */
export function isTellingDoubt({
  marker,
  attribution,
}: NonNullable<HeadlineReading['weakened']>): boolean {
  if (marker !== null) return true;
  const { cue, source } = attribution ?? { cue: null, source: null };
  return (
    DOUBTFUL_STANCES.has(cue?.stance ?? 'neutral') || OPEN_SOURCES.has(source?.kind ?? 'other')
  );
}

const DOUBTFUL_STANCES: ReadonlySet<Stance> = new Set<Stance>(['distancing', 'hedged', 'hostile']);
const OPEN_SOURCES: ReadonlySet<SourceKind> = new Set<SourceKind>(['sources', 'critics']);

/** Rounding: 1,100 for 1,140. */
const ROUNDED = 0.06;
/** So alike, its figure aside, must a sentence be to the headline for their figures to be of the same thing. */
const SAME_THING = 0.3;

function figuresOf(article: AnnotatedArticle): HeadlineReading['figures'] {
  const { headline, quantities } = article;
  return headline.quantities.flatMap((quantity) => {
    const { value, unit } = quantity;
    if (value === null || unit === null || isIn(article, quantity)) return [];
    const own = profileOf(headline, [
      { start: 0, end: quantity.start },
      { start: quantity.end, end: headline.text.length },
    ]);
    const body = quantities.filter((other) => {
      if (other.unit !== unit || other.value === null) return false;
      const sentence = sentenceHolding(article, other.start);
      return sentence !== null && similarity(own, sentence.profile) >= SAME_THING;
    });
    return body.length === 0 ? [] : [{ quantity, body }];
  });
}

/** True where the text has the figure, rounded or not, of whatever. */
function isIn({ text, quantities, headline }: AnnotatedArticle, quantity: Quantity): boolean {
  const value = quantity.value ?? 0;
  const isNear = (other: number | null): boolean =>
    other !== null && Math.abs(other - value) <= ROUNDED * Math.abs(value);
  const [number = ''] =
    headline.text.slice(quantity.start, quantity.end).match(/[\p{L}\d.,]+/u) ?? [];
  return (
    quantities.some((other) => isNear(other.value)) ||
    findWords(text, number).length > 0 ||
    findWords(text, String(value)).length > 0
  );
}
