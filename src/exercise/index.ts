import type { Comparison } from '../model/comparison.ts';
import type { Event } from '../model/event.ts';
import type { Worksheet } from '../model/exercise.ts';
import { compareTheWording } from './compare-the-wording.ts';
import { completeTheMatrix } from './complete-the-matrix.ts';
import { findTheCut } from './find-the-cut.ts';
import { withHiddenNames } from './hidden-names.ts';
import { markTheWords } from './mark-the-words.ts';
import { matchTheOutlet } from './match-the-outlet.ts';
import type { ExerciseKind } from './material.ts';
import { materialOf } from './material.ts';

/** The kinds of exercise, in the order of a worksheet: from single words to whole texts. */
export const exerciseKinds: Readonly<Record<string, ExerciseKind>> = {
  'mark-the-words': markTheWords,
  'compare-the-wording': compareTheWording,
  'find-the-cut': findTheCut,
  'complete-the-matrix': completeTheMatrix,
  'match-the-outlet': matchTheOutlet,
};

export interface WorksheetOptions {
  /** Another seed, another order of texts and passages; the same seed, the same worksheet. */
  readonly seed?: number;
  /** Ids of `exerciseKinds`; all where it is left out. */
  readonly kinds?: readonly string[];
}

/** A worksheet from one comparison; without exercises where it offers nothing to work on. */
export function worksheet(
  event: Event,
  comparison: Comparison,
  options: WorksheetOptions = {},
): Worksheet {
  const material = materialOf(event, comparison, options.seed ?? null);
  const articles = event.articles;
  const { kinds } = options;
  const exercises = Object.entries(exerciseKinds)
    .filter(([id]) => kinds === undefined || kinds.includes(id))
    .flatMap(([, kind]) => kind(material))
    .map((exercise) => withHiddenNames(exercise, articles));
  return {
    title: comparison.title,
    introduction: introduction(material.texts.length, exercises.length),
    sources: material.texts.map(({ label, article }) => ({
      label,
      outlet: article.outlet,
      title: article.title,
      publishedAt: article.publishedAt,
    })),
    exercises,
  };
}

function introduction(texts: number, exercises: number): string {
  if (exercises === 0) return 'This event offers too little text to make exercises from.';
  return texts < 2
    ? 'One text about this event. Read it closely: its words were chosen, and others were possible.'
    : `${texts} texts tell of the same event. Each comes from another newsroom; their names are hidden. Read closely: what does each text say, and how does it say it?`;
}
