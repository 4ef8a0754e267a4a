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
  const apart = profiles.filter((one) => {
    const others = profiles.filter((other) => other !== one);
    const sum = others.reduce((total, other) => total + contained(one, other), 0);
    return sum < COMMON * others.length;
  });
  return apart.length * 2 > profiles.length;
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
