import { isPersonNoun } from '../lexicons/person-nouns.ts';
import { oncePer } from '../measure/once-per.ts';
import type { AnnotatedArticle, Quantity } from '../model/annotation.ts';
import { overlaps, wordsOf } from '../text/spans.ts';
import { bareNumbers } from './bare-numbers.ts';
import { clauseHolding } from './clauses.ts';
import { nearestFate } from './fates.ts';
import { conceptOf, isFate } from './same-words.ts';
import { isPeople, type Measured, measured } from './units.ts';
import { wordedShares } from './worded-shares.ts';
import { wordedTimes } from './worded-times.ts';

/** A number in its article, as it may be held against those of other articles. */
export interface Figure {
  readonly article: AnnotatedArticle;
  /** With the unit as it stands or is left out; a share in per cent, however it is told. */
  readonly quantity: Quantity;
  /** The noun that it counts, where it is left out: "jobs"; empty anywhere else. */
  readonly noun: string;
  /** In the unit that all of its kind are told in. */
  readonly base: Measured;
  /** True where it counts people, of any kind. */
  readonly isPersons: boolean;
  /** What befell those people; null where nothing near tells, and of other things. */
  readonly fate: string | null;
}

/** The numbers of an article in the order of the text; made once. */
export const figuresOf: (article: AnnotatedArticle) => readonly Figure[] = oncePer((article) => {
  const bare = bareNumbers(article);
  const told = new Set(bare.map(({ quantity }) => quantity.start));
  const shares = wordedShares(article).map((quantity) => ({ quantity, noun: '' }));
  const times = wordedTimes(article).map((quantity) => ({ quantity, noun: '' }));
  const plain = article.quantities
    .filter((one) => !told.has(one.start) && !shares.some((share) => overlaps(share.quantity, one)))
    .map((quantity) => ({ quantity: asShare(article.text, quantity), noun: '' }));
  return [...plain, ...bare, ...shares, ...times]
    .toSorted((a, b) => a.quantity.start - b.quantity.start)
    .map(({ quantity, noun }) => figureOf(article, quantity, noun));
});

function figureOf(article: AnnotatedArticle, quantity: Quantity, noun: string): Figure {
  const { value, unit } = quantity;
  const isPersons =
    unit !== null && (isPeople(unit) || isPersonNoun(unit) || isFate(conceptOf(unit)));
  const clause = isPersons || unit === null ? clauseHolding(article, quantity.start) : null;
  const fate = clause === null ? null : nearestFate(clause.tokens, quantity);
  return { article, quantity, noun, base: measured(value, unit), isPersons, fate };
}

const RATIO = /\bin\b|\bout of\b/i;

/** "one in eight jobs" is a share of 12.5 percent. */
function asShare(text: string, quantity: Quantity): Quantity {
  const { value } = quantity;
  const isRatio = value !== null && value > 0 && value < 1 && RATIO.test(wordsOf(text, quantity));
  return isRatio ? { ...quantity, value: 100 * value, unit: '%' } : quantity;
}
