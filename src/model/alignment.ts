import type { Span } from './span.ts';

/** A passage of one text with the passage of another that is most like it. */
export interface AlignedPassage {
  readonly a: Span;
  /** Null where none shares a word of weight. */
  readonly b: Span | null;
  /** 0 to 1. */
  readonly score: number;
  readonly same: boolean;
}
