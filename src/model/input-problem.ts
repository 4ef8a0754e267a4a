/** Something about an input that its reader should be told; the run goes on. */
export interface InputProblem {
  /** The path, pattern or `-` that it is about. */
  readonly source: string;
  /** What is wrong and where: "line 7 is not valid JSON: …". */
  readonly message: string;
  /** What to do about it, a sentence. */
  readonly hint: string;
  /** True where an article, record or whole input was left out; false where it was read all the same. */
  readonly skipped: boolean;
}
