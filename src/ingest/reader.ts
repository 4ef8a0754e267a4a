import type { RawArticle } from '../model/article.ts';
import type { InputProblem } from '../model/input-problem.ts';

/** Tells of a problem with the input at hand. */
export type Tell = (problem: Omit<InputProblem, 'source'>) => void;

/** What a reader reads from. */
export interface Input {
  /** How articles and problems name it: a path with `/`, or `-`. */
  readonly source: string;
  /** Its bytes, unpacked. */
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly tell: Tell;
}

/** Reads one format. Throws a `UserError` where the input as a whole cannot be read. */
export type Reader = (input: Input) => AsyncGenerator<RawArticle>;
