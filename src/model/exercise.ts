import type { Span } from './span.ts';

/**
 * How a pupil answers: by marking words in the passages, by ticking a grid of items by choices,
 * by giving each passage one of the choices, or in words of their own.
 */
type ExerciseForm = 'mark' | 'grid' | 'match' | 'open';

/** One exercise of a worksheet, plain text throughout; writers escape it for their format. */
export interface Exercise {
  /** Kind of exercise, kebab-case: "mark-the-words". */
  readonly kind: string;
  readonly form: ExerciseForm;
  readonly title: string;
  readonly instruction: string;
  /** Passages to work on; `label` stands for the outlet where its name is hidden ("Text A"). */
  readonly passages: readonly { readonly label: string; readonly text: string }[];
  readonly items: readonly ExerciseItem[];
  /** What the teacher should say to this exercise as a whole. */
  readonly teacherNote: string;
}

export interface ExerciseItem {
  readonly prompt: string;
  /** Short quotations that the prompt is about. */
  readonly quotes: readonly { readonly label: string; readonly text: string }[];
  /** Choices to tick; empty for an open question. */
  readonly choices: readonly string[];
  /** Which of `choices` are right. */
  readonly correct: readonly number[];
  readonly answer: string;
  /** Why: the sentence that shows it and its outlet. */
  readonly explanation: string;
  /** Where the answer stands in the passages; empty where it stands nowhere. */
  readonly places: readonly (Span & { readonly passage: number })[];
}

export interface Worksheet {
  readonly title: string;
  readonly introduction: string;
  /** Outlets and their dates, shown with the answer key only where names are hidden. */
  readonly sources: readonly {
    readonly label: string;
    readonly outlet: string;
    readonly title: string;
    readonly publishedAt: string | null;
  }[];
  readonly exercises: readonly Exercise[];
}
