import { oncePer } from '../measure/once-per.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import { conceptsOf } from './clauses.ts';
import { shareTooLittle } from './common-ground.ts';
import { neighboursAmong } from './neighbours.ts';
import { samePassages } from './same-passages.ts';

/** Whole texts less alike than this have little in common beside their language: nine of ten pairs of other events. */
const LEAST_ALIKE = 0.11;

/**
 * True where the texts tell of one thing: at least two state the same passage or have much in common, and
 * most share enough with the others. Among many texts some two have a sentence in common by chance.
 */
export const areRelated: (articles: readonly AnnotatedArticle[]) => boolean = oncePer(
  (articles) =>
    !shareTooLittle(articles) &&
    (samePassages(articles).some(({ versions }) =>
      versions.some(({ states }) => states === 'all'),
    ) ||
      areAlike(articles)),
);

function areAlike(articles: readonly AnnotatedArticle[]): boolean {
  const profiles = articles.map(({ tokens }) => conceptsOf(tokens));
  const near = neighboursAmong(profiles);
  return profiles.some((profile, index) =>
    near(profile, LEAST_ALIKE).some((other) => other.index !== index),
  );
}
