/** All that grouping needs to know of one article. Typed arrays in memory; plain arrays of numbers serve as well. */
export interface Fingerprint {
  readonly id: string;
  readonly title: string;
  /** ISO 8601, or null where the article has no date. */
  readonly publishedAt: string | null;
  /** Hashes of the article's most telling stems, ascending. */
  readonly keys: ArrayLike<number>;
  /** The weight of each of `keys`; the squares sum to 1. */
  readonly weights: ArrayLike<number>;
  /** The smallest hashes of its runs of three words, ascending: two texts that share words in order share these. */
  readonly sketch: ArrayLike<number>;
  /** The most telling names and words as the text writes them, for titles. */
  readonly labels: readonly Label[];
  /** Numbered parts that the headline names: "day 2". */
  readonly parts: readonly string[];
}

export interface Label {
  readonly key: number;
  readonly form: string;
  readonly isName: boolean;
}

/** The strongest terms of a fingerprint: enough to see which articles may belong together. */
export type Strongest = Pick<Fingerprint, 'keys' | 'weights'>;
