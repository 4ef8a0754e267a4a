import type { Shape } from './parameters.ts';

// Chosen by trials on documents held out of the training files; three layers rather than two after
// comparing both on the dev files.

export const SHAPE: Shape = {
  vector: 104,
  feature: 64,
  word: 128,
  context: 128,
  name: 64,
  arc: 64,
  relation: 64,
  layers: 3,
  reach: 2,
  nameReach: 3,
};

/** How a stage learns. */
export interface Plan {
  /** Rounds over the sentences. */
  readonly epochs: number;
  readonly rate: number;
  /** Shares of numbers that are dropped. */
  readonly dropping: { readonly word: number; readonly layer: number };
  readonly seed: number;
  /** Words in a batch, at least. */
  readonly batch: number;
  /** Steps until the rate is full. */
  readonly warming: number;
}

export const SYNTAX: Plan = {
  epochs: 18,
  rate: 0.002,
  dropping: { word: 0.2, layer: 0.24 },
  seed: 1,
  batch: 400,
  warming: 200,
};

export const NAMES: Plan = {
  epochs: 10,
  rate: 0.001,
  dropping: { word: 0.3, layer: 0.4 },
  seed: 2,
  batch: 400,
  warming: 200,
};

/** Endings, shapes and the like count as features from so many occurrences; words from two. */
export const FEATURE_AT_LEAST = 4;
