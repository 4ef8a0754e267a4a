import type { AlignedPassage } from '../model/alignment.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import { neighboursAmong } from './neighbours.ts';
import { profileOf, similarity } from './similarity.ts';

/** From this similarity on, two passages state the same: the middle of a flat optimum on NAnCo. */
export const SAME = 0.185;

/** Each sentence of the first text with its nearest in the second. */
export function alignPassages(
  first: AnnotatedArticle,
  second: AnnotatedArticle,
): readonly AlignedPassage[] {
  const near = neighboursAmong(second.sentences.map((span) => profileOf(second, [span])));
  return first.sentences.map((a) => {
    const [best] = near(profileOf(first, [a]), Number.MIN_VALUE);
    const score = best?.score ?? 0;
    const b = best === undefined ? null : (second.sentences[best.index] ?? null);
    return { a, b, score, same: score >= SAME };
  });
}

/** How surely two whole texts state the same, 0 to 1. */
export const textSimilarity = (a: AnnotatedArticle, b: AnnotatedArticle): number =>
  similarity(profileOf(a, a.sentences), profileOf(b, b.sentences));
