import { readArticles } from '../ingest/index.ts';
import type { RawArticle } from '../model/article.ts';
import type { InputProblem } from '../model/input-problem.ts';

export interface Intake {
  readonly inputs: readonly string[];
  readonly clean: boolean;
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** The file of the reader's corrections; undefined: `events.json` beside the inputs. */
  readonly events?: string | undefined;
  /** Told of each input that could not be used, and of each doubt about one that was. */
  readonly onProblem: (problem: InputProblem) => void;
}

/** The inputs as they are read, not yet cleaned. */
export function rawArticlesOf({ inputs, stdin, onProblem }: Intake): AsyncGenerator<RawArticle> {
  return readArticles(inputs, stdin === undefined ? { onProblem } : { onProblem, stdin });
}
