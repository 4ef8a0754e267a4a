import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Event } from '../model/event.ts';
import type { Exercise } from '../model/exercise.ts';
import { shuffled } from './shuffle.ts';

/** One article under the name that hides its outlet. */
export interface HiddenText {
  /** "Text A". */
  readonly label: string;
  readonly article: AnnotatedArticle;
}

/** What exercises are made from. */
export interface Material {
  readonly comparison: Comparison;
  /** Every article that is no copy of another. */
  readonly texts: readonly HiddenText[];
  readonly seed: number;
}

/** Makes the exercises of one kind; none where the comparison has nothing for it. */
export type ExerciseKind = (material: Material) => readonly Exercise[];

const SEED = 1;

/** Without a seed the texts keep the order and letters of the report; with one they are shuffled. */
export function materialOf(event: Event, comparison: Comparison, seed: number | null): Material {
  const copies = new Set(
    event.members.filter(({ copyOf }) => copyOf !== null).map(({ articleId }) => articleId),
  );
  const articles = event.articles.filter(({ id, text }) => !copies.has(id) && text.trim() !== '');
  const inOrder = seed === null ? articles : shuffled(articles, seed);
  return {
    comparison,
    texts: inOrder.map((article, index) => ({ label: `Text ${letter(index)}`, article })),
    seed: seed ?? SEED,
  };
}

const letter = (index: number): string =>
  index < 26
    ? String.fromCodePoint(65 + index)
    : letter(Math.floor(index / 26) - 1) + letter(index % 26);
