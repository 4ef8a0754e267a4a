import { oncePer } from '../measure/once-per.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import { type Profile, profileOf } from './similarity.ts';

/**
 * Texts that share less of their words than this, on the mean, tell of different things: on three public
 * sets of news half of the pairs on different events share less than .15, of those on one event 1 in 20.
 */
const COMMON = 0.15;

/** True where most of the texts share too little with the others to be on the same event. */
export function shareTooLittle(texts: readonly AnnotatedArticle[]): boolean {
  const profiles = texts.map(wholeProfile).filter(({ total }) => total > 0);
  if (profiles.length < 2) return false;
  let near = 0;
  for (const one of profiles) {
    if (isNear(one, profiles)) near += 1;
    if (near * 2 >= profiles.length) return false;
  }
  return true;
}

/** True where a text shares enough with the others, on the mean; it looks no further than it must. */
function isNear(one: Profile, all: readonly Profile[]): boolean {
  const enough = COMMON * (all.length - 1);
  let sum = 0;
  for (const other of all) {
    if (other !== one) sum += contained(one, other);
    if (sum >= enough) return true;
  }
  return false;
}

/** The number of words of a text, marks apart. */
export const lengthOf: (article: AnnotatedArticle) => number = oncePer(
  ({ tokens }) => tokens.filter(({ upos }) => upos !== 'PUNCT' && upos !== 'SYM').length,
);

const wholeProfile = oncePer((article: AnnotatedArticle) =>
  profileOf(article, [{ start: 0, end: article.text.length }]),
);

/** The part of the smaller text's weight that stands in the larger too. */
function contained(a: Profile, b: Profile): number {
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [stem, weight] of small.weights) {
    shared += Math.min(weight, large.weights.get(stem) ?? 0);
  }
  return shared / Math.min(a.total, b.total);
}
