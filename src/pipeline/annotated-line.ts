import { annotate } from '../annotate/index.ts';
import type { RawArticle } from '../model/article.ts';
import type { InputProblem } from '../model/input-problem.ts';
import type { ReaderLexicon } from '../model/loaded-entry.ts';
import type { SyntaxModel } from '../syntax/model.ts';
import { isReadable } from './admission.ts';
import { annotationsRecord, unanalysedRecord } from './annotated-record.ts';
import { articleIn } from './cleaning.ts';
import { tokenRows } from './token-rows.ts';

/** What `annotate` is asked for; plain data, for threads. */
export interface AnnotateSettings {
  readonly clean: boolean;
  /** True where each record has its tokens with their parses. */
  readonly hasTokens: boolean;
  readonly modelFolder: string;
  /** The reader's own loaded terms. */
  readonly lexicon: ReaderLexicon | null;
}

/** What came of one article as it was read: null where there is none in it. */
export interface Annotated {
  /** The record as JSON. */
  readonly line: string | null;
  readonly problems: readonly InputProblem[];
}

/** Cleans and annotates one article. */
export async function annotatedLine(
  raw: RawArticle,
  model: SyntaxModel,
  { clean, hasTokens, lexicon }: AnnotateSettings,
): Promise<Annotated> {
  const problems: InputProblem[] = [];
  const onProblem = (problem: InputProblem): void => void problems.push(problem);
  const article = await articleIn(raw, { inputs: [], clean, onProblem });
  if (article === null) return { line: null, problems };
  if (!isReadable(article)) {
    return { line: JSON.stringify(unanalysedRecord(article, hasTokens)), problems };
  }
  const annotated = annotate(article, model, lexicon);
  const record = annotationsRecord(annotated);
  const line = JSON.stringify(hasTokens ? { ...record, tokens: tokenRows(annotated) } : record);
  return { line, problems };
}
