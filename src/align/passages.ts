import type { AlignedPassage, PassageVersion } from '../model/alignment.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import { neighboursAmong } from './neighbours.ts';
import { profileOf, similarity } from './similarity.ts';

/** From this similarity on, two passages state the same: the middle of a flat optimum on NAnCo. */
export const SAME = 0.185;

/** From here on a sentence states all that another states: the same bound as for the facts of an event. */
const STATED = 0.26;

/** Each sentence of the first text with those of the second that are like it, whatever their order. */
export function alignPassages(
  first: AnnotatedArticle,
  second: AnnotatedArticle,
): readonly AlignedPassage[] {
  const near = neighboursAmong(second.sentences.map((span) => profileOf(second, [span])));
  return first.sentences.map((a) => {
    const [best, ...others] = near(profileOf(first, [a]), Number.MIN_VALUE);
    const score = best?.score ?? 0;
    const b = best === undefined ? null : (second.sentences[best.index] ?? null);
    const versions = [best, ...others].flatMap((one): PassageVersion[] => {
      const span = one === undefined ? undefined : second.sentences[one.index];
      if (one === undefined || span === undefined || one.score < SAME) return [];
      return [{ b: span, score: one.score, states: one.score >= STATED ? 'all' : 'part' }];
    });
    return { a, b, score, same: score >= SAME, versions };
  });
}

/** How surely two whole texts state the same, 0 to 1. */
export const textSimilarity = (a: AnnotatedArticle, b: AnnotatedArticle): number =>
  similarity(profileOf(a, a.sentences), profileOf(b, b.sentences));
