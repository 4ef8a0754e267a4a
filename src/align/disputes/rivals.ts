import type { AnnotatedArticle, Quantity } from '../../model/annotation.ts';
import { amountOf, disagree } from '../amounts.ts';
import { clauseHolding } from '../clauses.ts';
import type { Dispute, Place } from './dispute.ts';
import { confidenceOf } from './grouping.ts';

/** Two counts of one thing that a text gives side by side, each from its own source. */
interface Rivals {
  readonly article: AnnotatedArticle;
  readonly low: number;
  readonly high: number;
}

/** "Police put the number at 4,000. The organisers spoke of 12,000." */
const COUNTING =
  /\b(?:put|puts|spoke|speaks?|counted|count|estimated?|claim(?:ed)?|number(?:ed)?|figure)\b/i;
/** From here on one number is not met twice by chance. */
const TELLING = 1000;
/** Characters between two rivals at most. */
const APART = 160;
const SURENESS = 0.4;

/**
 * Where one version gives two counts of one thing with their sources, and others give one of them
 * each as a fact: those others differ.
 */
export function rivalCounts(articles: readonly AnnotatedArticle[]): readonly Dispute[] {
  const seen = new Set<string>();
  return articles.flatMap(rivalsIn).flatMap((rivals) => {
    const key = `${rivals.low} ${rivals.high}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return disputeOf(rivals, articles) ?? [];
  });
}

function rivalsIn(article: AnnotatedArticle): readonly Rivals[] {
  const counts = article.quantities.filter(({ value }) => (value ?? 0) >= TELLING);
  return counts.flatMap((one, index) => {
    const other = counts[index + 1];
    if (other === undefined || other.start - one.end > APART) return [];
    if (!isCounted(article, one) || !isCounted(article, other)) return [];
    const values = [one.value ?? 0, other.value ?? 0].toSorted((a, b) => a - b);
    const [low = 0, high = 0] = values;
    return low * 1.2 < high && low * 10 > high ? [{ article, low, high }] : [];
  });
}

/** Counted, or bare, in a clause that says so. */
function isCounted(article: AnnotatedArticle, { start, unit }: Quantity): boolean {
  const clause = clauseHolding(article, start);
  if (clause === null || (unit !== null && /^[%$£€¥₽₹]$/.test(unit))) return false;
  return COUNTING.test(article.text.slice(clause.sentence.start, start));
}

function disputeOf(
  { article, low, high }: Rivals,
  articles: readonly AnnotatedArticle[],
): Dispute | null {
  const lows: Place[] = [];
  const highs: Place[] = [];
  for (const other of articles) {
    const [one, two] = [placeOf(other, low), placeOf(other, high)];
    if (one !== null && two === null) lows.push(one);
    if (two !== null && one === null) highs.push(two);
  }
  if (lows.length === 0 || highs.length === 0) return null;
  const versions = [lows, highs].map((places) => ({ label: labelOf(places[0]), places }));
  const doubts = [
    `${article.outlet} gives both, each with its source: the versions follow different counts.`,
  ];
  return { matter: 'number', topic: '', versions, confidence: confidenceOf(SURENESS, 0), doubts };
}

/** Where an article has that very number, of anything but money and shares. */
function placeOf(article: AnnotatedArticle, value: number): Place | null {
  const exact = { low: value, high: value, isRough: false };
  const quantity = article.quantities.find((one) => {
    const amount = one.value === value ? amountOf(article, one) : null;
    return amount !== null && !disagree(amount, exact) && !/^[%$£€¥₽₹]$/.test(one.unit ?? '');
  });
  return quantity === undefined
    ? null
    : { article, span: { start: quantity.start, end: quantity.end } };
}

const labelOf = (place: Place | undefined): string =>
  place === undefined
    ? ''
    : place.article.text.slice(place.span.start, place.span.end).replaceAll(/\s+/g, ' ');
