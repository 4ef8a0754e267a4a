import type { Span } from './span.ts';

/** A passage of another text that says the same or a part of it. */
export interface PassageVersion {
  readonly b: Span;
  /** 0 to 1. */
  readonly score: number;
  readonly states: 'all' | 'part';
}

/** A passage of one text with those of another that are like it. */
export interface AlignedPassage {
  readonly a: Span;
  /** The most alike; null where none shares a word of weight. */
  readonly b: Span | null;
  /** 0 to 1. */
  readonly score: number;
  readonly same: boolean;
  /** All that say the same or a part of it, the most alike first. */
  readonly versions: readonly PassageVersion[];
}

/** Passages of two texts that belong together: one to one, one to many, in any order. */
export interface PassageGroup {
  /** In the order of each text; never empty. */
  readonly a: readonly Span[];
  readonly b: readonly Span[];
  /** Of the two that are most alike, 0 to 1. */
  readonly score: number;
  /** Words of content that both have, as the first text has them, the weightiest. */
  readonly shared: readonly string[];
  /** What each has and the other lacks, likewise. */
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
}

/** Two articles passage by passage: what both say, and what was found in one alone. */
export interface SideBySide {
  readonly passages: readonly AlignedPassage[];
  /** In the order of the first text. */
  readonly groups: readonly PassageGroup[];
  readonly onlyA: readonly Span[];
  readonly onlyB: readonly Span[];
}
