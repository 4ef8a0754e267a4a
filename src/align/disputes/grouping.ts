import type { AnnotatedArticle } from '../../model/annotation.ts';
import type { Confidence } from '../../model/lens.ts';
import { wordsOf } from '../../text/spans.ts';
import { byPlace, type Dispute, type Matter, type Place, type Version } from './dispute.ts';

/** Two tellings of one thing by different articles, with how surely it is one thing, 0 to 1. */
export interface Pair<T extends Place> {
  readonly a: T;
  readonly b: T;
  readonly sureness: number;
}

/** Tellings of the same thing in two articles: those that agree, and those that do not. */
export interface Counterparts<T extends Place> {
  readonly agreeing: readonly Pair<T>[];
  readonly differing: readonly Pair<T>[];
}

/** How a matter is told apart and what may explain it. */
export interface Matters<T extends Place> {
  readonly matter: Matter;
  readonly topicOf: (one: T) => string;
  readonly differ: (a: T, b: T) => boolean;
  readonly doubtsOf: (groups: readonly (readonly T[])[]) => readonly string[];
}

/** From this sureness on, a dispute is firm; from the lower one on likely. */
const SURE = 0.5;
const LIKELY = 0.33;

/** Disputes from pairs: each pair that differs draws in all that agree with either side, and further sides. */
export function disputesFrom<T extends Place>(
  { agreeing, differing }: Counterparts<T>,
  matters: Matters<T>,
): readonly Dispute[] {
  const partners = partnersIn(agreeing);
  const best = bestOf(differing);
  const taken = new Set<T>();
  const disputes: Dispute[] = [];
  for (const pair of best) {
    if (taken.has(pair.a) && taken.has(pair.b)) continue;
    const groups = groupsAround(pair, best, { partners, differ: matters.differ });
    for (const one of groups.flat()) taken.add(one);
    disputes.push(disputeOf(groups, pair, matters));
  }
  return disputes;
}

/** A telling has one counterpart an article: the likeliest. */
function bestOf<T extends Place>(pairs: readonly Pair<T>[]): readonly Pair<T>[] {
  const taken = new Map<T, Set<AnnotatedArticle>>();
  const isFree = (one: T, other: T): boolean => taken.get(one)?.has(other.article) !== true;
  const take = (one: T, other: T): void => {
    taken.set(one, (taken.get(one) ?? new Set()).add(other.article));
  };
  return pairs
    .toSorted((x, y) => y.sureness - x.sureness || byPlace(x.a, y.a) || byPlace(x.b, y.b))
    .filter(({ a, b }) => {
      if (!isFree(a, b) || !isFree(b, a)) return false;
      take(a, b);
      take(b, a);
      return true;
    });
}

function partnersIn<T extends Place>(agreeing: readonly Pair<T>[]): ReadonlyMap<T, readonly T[]> {
  const partners = new Map<T, T[]>();
  const add = (one: T, other: T): void => {
    const have = partners.get(one);
    if (have === undefined) partners.set(one, [other]);
    else have.push(other);
  };
  for (const { a, b } of agreeing) {
    add(a, b);
    add(b, a);
  }
  return partners;
}

interface Ties<T extends Place> {
  readonly partners: ReadonlyMap<T, readonly T[]>;
  readonly differ: (a: T, b: T) => boolean;
}

/** The two, each with those that agree with it, and whatever further differs from one of them. */
function groupsAround<T extends Place>(
  { a, b }: Pair<T>,
  differing: readonly Pair<T>[],
  { partners, differ }: Ties<T>,
): readonly (readonly T[])[] {
  const further = differing.flatMap((pair) => {
    if (pair.a === a || pair.a === b) return [pair.b];
    return pair.b === a || pair.b === b ? [pair.a] : [];
  });
  const groups: T[][] = [];
  const drawnIn = (each: T): readonly T[] => partners.get(each) ?? [];
  for (const one of [a, b, ...further].flatMap((each) => [each].concat(drawnIn(each)))) {
    if (groups.some((group) => group.includes(one))) continue;
    const fitting = groups.find((group) => group.every((other) => !differ(other, one)));
    if (fitting === undefined) groups.push([one]);
    else fitting.push(one);
  }
  return groups;
}

function disputeOf<T extends Place>(
  groups: readonly (readonly T[])[],
  { a, sureness }: Pair<T>,
  { matter, topicOf, doubtsOf }: Matters<T>,
): Dispute {
  const doubts = doubtsOf(groups);
  return {
    matter,
    topic: topicOf(a),
    versions: groups.map(versionOf).toSorted(byWidth),
    confidence: confidenceOf(sureness, doubts.length),
    doubts,
  };
}

function versionOf(group: readonly Place[]): Version {
  const places = group.map(({ article, span }) => ({ article, span })).toSorted(byPlace);
  const wordings = places.map(({ article, span }) =>
    wordsOf(article.text, span).replaceAll(/\s+/g, ' '),
  );
  const often = (wording: string): number => wordings.filter((one) => one === wording).length;
  const [label = ''] = wordings.toSorted(
    (a, b) => often(b) - often(a) || Number(/\d/.test(b)) - Number(/\d/.test(a)),
  );
  return { label, places };
}

/** The version of most outlets first. */
const byWidth = (a: Version, b: Version): number =>
  outletsIn(b) - outletsIn(a) || (a.label < b.label ? -1 : Number(a.label > b.label));

const outletsIn = ({ places }: Version): number =>
  new Set(places.map(({ article }) => article.outlet)).size;

/** A doubt makes it one step less sure. */
export function confidenceOf(sureness: number, doubts: number): Confidence {
  const steps = (sureness >= SURE ? 0 : sureness >= LIKELY ? 1 : 2) + Math.min(1, doubts);
  return steps === 0 ? 'firm' : steps === 1 ? 'likely' : 'tentative';
}
