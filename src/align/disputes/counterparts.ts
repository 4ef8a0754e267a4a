import { groupedBy } from '../../measure/grouped.ts';
import type { AnnotatedArticle } from '../../model/annotation.ts';
import { within } from '../../text/spans.ts';
import { disagree } from '../amounts.ts';
import { sharedWeight } from '../clauses.ts';
import { neighboursAmong } from '../neighbours.ts';
import { sentenceHolding } from '../sentences.ts';
import { similarity } from '../similarity.ts';
import { type Figure, figuresIn, unitConcept } from './figures.ts';
import type { Counterparts, Pair } from './grouping.ts';
import { isSameTime } from './same-time.ts';

/** Contexts less alike than this are not even looked at, but for those alone of their kind. */
const SOME_LIKENESS = 0.05;
/** What both clauses share beside the thing counted: a rare word and something, or three common ones. */
const ENOUGH = 3;
/** From here on contexts are alike enough, whatever is counted. */
const LIKE = 0.33;
/** Sums, shares and lengths of time are said of many things: their contexts must be nearly one. */
const NEARLY_ONE = 0.6;
/** Of whole sentences: they are one but for the number. */
const REWRITTEN = 0.8;
/** Of whole sentences, where the clause does not say enough. */
const SAME_MATTER = 0.3;
/** Of two numbers further apart than this, one is mostly a part of the other. */
const MOST_APART = 5;
/** Counts that are alone of their kind in both texts are one where they are of one order of magnitude. */
const ALONE = 0.2;
const LEAST_ALONE = 10;
const ONE_ORDER = 3;

/** All pairs of numbers that count the same thing in the same role. */
export function counterpartsIn(articles: readonly AnnotatedArticle[]): Counterparts<Figure> {
  const byUnit = groupedBy(articles.flatMap(figuresIn), ({ unit }) => unit);
  const agreeing: Pair<Figure>[] = [];
  const differing: Pair<Figure>[] = [];
  for (const figures of byUnit.values()) {
    const inArticle = groupedBy(figures, ({ article }) => article);
    for (const [a, b] of candidatePairs(figures, inArticle)) {
      if (!isComparable(a, b)) continue;
      const sureness = sameness(a, b, inArticle);
      if (!disagree(a.amount, b.amount)) {
        if (sureness > 0 || isTelling(a, b)) agreeing.push({ a, b, sureness });
      } else if (sureness > 0 && isOpen(a, b, inArticle)) differing.push({ a, b, sureness });
    }
  }
  return { agreeing, differing };
}

type ByArticle = ReadonlyMap<AnnotatedArticle, readonly Figure[]>;

/** Those with contexts alike, and those alone of their unit in their articles. */
function candidatePairs(
  figures: readonly Figure[],
  inArticle: ByArticle,
): readonly (readonly [Figure, Figure])[] {
  const near = neighboursAmong(figures.map(({ context }) => context));
  const alone = [...inArticle.values()].flatMap((own) => (own.length === 1 ? own : []));
  return figures.flatMap((figure, index) => {
    const others = new Set(
      near(figure.context, SOME_LIKENESS).flatMap(({ index: at }) => figures[at] ?? []),
    );
    if (alone.includes(figure)) for (const other of alone) others.add(other);
    return [...others]
      .filter((other) => other.article !== figure.article && figures.indexOf(other) > index)
      .map((other) => [figure, other] as const);
  });
}

/** Other happenings and other days have their own numbers. */
const isComparable = (a: Figure, b: Figure): boolean =>
  a.isRate === b.isRate && a.isPossible === b.isPossible && isSameTime(a, b);

/** 0 where nothing shows that they count the same. */
function sameness(a: Figure, b: Figure, inArticle: ByArticle): number {
  const likeness = similarity(a.context, b.context);
  if (areOtherSorts(a, b)) return 0;
  if (areRewordings(a, b)) return REWRITTEN;
  if (!isOneOrder(a, b, MOST_APART) && likeness < NEARLY_ONE) return 0;
  if (a.kind !== 'thing' || LOOSE.has(a.unit)) {
    return likeness >= NEARLY_ONE && sharedRole(a, b) >= ENOUGH && isOneMatter(a, b) ? likeness : 0;
  }
  if (a.fate !== null && b.fate !== null) return byFate(a, b, { likeness, inArticle });
  return byRole(a, b, { likeness, inArticle });
}

const areRewordings = (a: Figure, b: Figure): boolean =>
  a.whole === b.whole && similarity(a.sentence, b.sentence) >= REWRITTEN;

const sharedRole = (a: Figure, b: Figure): number =>
  sharedWeight(a.role, b.role, new Set([unitConcept(a)]));

interface Grounds {
  readonly likeness: number;
  readonly inArticle: ByArticle;
}

/** By what is said of those counted; people of no kind are counted in many roles, so of them more is asked. */
function byRole(a: Figure, b: Figure, { likeness, inArticle }: Grounds): number {
  const isLike = likeness >= LIKE;
  const isShared = sharedRole(a, b) >= ENOUGH;
  if (a.unit === 'person') return isLike && isShared ? likeness : 0;
  if (isLike || isShared) return Math.max(LIKE, likeness);
  return isAlone(a, b, inArticle) ? ALONE : 0;
}

/** The same must have befallen both, and neither may be a part of those whom it befell. */
function byFate(a: Figure, b: Figure, { likeness, inArticle }: Grounds): number {
  const isOne = isOnly(a, inArticle) && isOnly(b, inArticle);
  return a.fate === b.fate && (isOne || likeness >= NEARLY_ONE) ? Math.max(LIKE, likeness) : 0;
}

/** Shares of one whole, in sentences that are alike beyond the clause. */
function isOneMatter(a: Figure, b: Figure): boolean {
  if (a.whole !== b.whole) return false;
  const [one, other] = [a, b].map(({ article, quantity }) =>
    sentenceHolding(article, quantity.start),
  );
  return one && other ? similarity(one.profile, other.profile) >= SAME_MATTER : false;
}

/** "short-range missiles" and "long-range missiles" */
const areOtherSorts = (a: Figure, b: Figure): boolean =>
  a.sorts.size > 0 && b.sorts.size > 0 && ![...a.sorts].some((sort) => b.sorts.has(sort));

/** True where its article has no other number of those whom the same befell: else each is a part. */
const isOnly = (figure: Figure, inArticle: ByArticle): boolean =>
  (inArticle.get(figure.article) ?? []).every(
    (one) => one.fate !== figure.fate || !disagree(one.amount, figure.amount),
  );

/** Counted so often and of so much that only nearly the same words tell that the same is meant. */
const LOOSE = new Set(
  'season point run goal game match win defeat title step time case way part side page'.split(' '),
);

function isOneOrder(a: Figure, b: Figure, factor: number): boolean {
  const [low, high] = [a.amount.low, b.amount.low].toSorted((x, y) => x - y);
  return low !== undefined && high !== undefined && high <= low * factor;
}

function isAlone(a: Figure, b: Figure, inArticle: ByArticle): boolean {
  const counts = [a, b].map(({ article }) => inArticle.get(article)?.length);
  const isMany = Math.min(a.amount.low, b.amount.low) >= LEAST_ALONE;
  return isMany && counts.every((count) => count === 1) && isOneOrder(a, b, ONE_ORDER);
}

/** From here on one number of one thing is not met twice by chance. */
const TELLING = 20;
const isTelling = (a: Figure, b: Figure): boolean =>
  Math.min(a.amount.low, b.amount.low) >= TELLING && a.fate === b.fate;

/** Two exact numbers, neither of which the other article has as well. */
const isOpen = (a: Figure, b: Figure, inArticle: ByArticle): boolean =>
  a.quantity.value !== null &&
  b.quantity.value !== null &&
  !isSum(a, b) &&
  !isSum(b, a) &&
  (isRewritten(a, b) || (!isSettled(a, b, inArticle) && !isSettled(b, a, inArticle)));

/** "103 passengers and 26 crew" are 129 people. */
const isSum = (part: Figure, whole: Figure): boolean =>
  within(part.article.quantities, part.clause.sentence).some(
    ({ value, start }) =>
      value !== null &&
      start !== part.quantity.start &&
      (part.quantity.value ?? 0) + value === whole.quantity.value,
  );

/** One outlet's sentence with another number in it: a correction, though the old number may be told as well. */
const isRewritten = (a: Figure, b: Figure): boolean =>
  a.article.outlet === b.article.outlet && areRewordings(a, b);

/** True where the other article has that very number too, of the same thing. */
const isSettled = (figure: Figure, other: Figure, inArticle: ByArticle): boolean =>
  (inArticle.get(other.article) ?? []).some(
    (one) =>
      !disagree(one.amount, figure.amount) &&
      (!one.amount.isRough || similarity(one.context, figure.context) >= SOME_LIKENESS),
  );
