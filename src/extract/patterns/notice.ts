/** A wording by which sites address the reader beside the article. */
export interface Notice {
  /** Matched against the line in lower case with straight quotation marks. Linear: no nested repeats. */
  readonly pattern: RegExp;
  /** `whole`: the pattern describes the line from its start; `within`: a phrase that may stand anywhere in a line that reports nobody's words. */
  readonly where: 'whole' | 'within';
  /** Lines with more words than this are never taken for it. */
  readonly longest: number;
}

/** Patterns anchored at the start of a line, for lines of at most `longest` words. */
export const whole = (longest: number, ...patterns: readonly RegExp[]): readonly Notice[] =>
  patterns.map((pattern) => ({ pattern, where: 'whole', longest }));

/** Phrases, for lines of at most `longest` words. */
export const within = (longest: number, ...patterns: readonly RegExp[]): readonly Notice[] =>
  patterns.map((pattern) => ({ pattern, where: 'within', longest }));
