import type { RawArticle } from '../model/article.ts';
import type { InputProblem } from '../model/input-problem.ts';
import { fileBytes } from './bytes.ts';
import { explain } from './failure.ts';
import { findFiles } from './find.ts';
import { formatOf } from './formats.ts';
import { readJsonLines } from './json-lines.ts';
import { readUnknown } from './plain-text.ts';
import type { Input, Reader, Tell } from './reader.ts';
import { asSource, tableReader } from './table.ts';
import type { FoundFile } from './walk.ts';

export interface ReadOptions {
  /** What the input `-` reads: JSON lines. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Told of each input, record or member that could not be read; the others are. */
  readonly onProblem: (problem: InputProblem) => void;
}

/**
 * Streams the articles of files, folders, patterns and `-`, in order. One file's text is held at a
 * time, of line formats one record's. Files are closed when the consumer stops.
 */
export async function* readArticles(
  inputs: readonly string[],
  { stdin, onProblem }: ReadOptions,
): AsyncGenerator<RawArticle> {
  const tell =
    (source: string): Tell =>
    (problem) =>
      onProblem({ source, ...problem });
  const telling = { tell, tableOf: tableReader(tell) };
  for (const input of inputs) {
    if (input === '-') {
      const chunks = stdin ?? nothing();
      yield* contained(readJsonLines, { source: '-', chunks, tell: tell('-') });
    } else yield* articlesIn(findFiles(input, telling), tell);
  }
}

async function* articlesIn(
  files: AsyncIterable<FoundFile>,
  tell: (source: string) => Tell,
): AsyncGenerator<RawArticle> {
  for await (const file of files) yield* articlesOf(file, tell);
}

async function* articlesOf(
  { path, table, folder }: FoundFile,
  tell: (source: string) => Tell,
): AsyncGenerator<RawArticle> {
  const source = asSource(path);
  const read = formatOf(path) ?? readUnknown;
  const place = {
    ...(table === null ? {} : { table }),
    ...(folder === null ? {} : { folder: { outlet: folder } }),
  };
  for await (const article of contained(read, {
    source,
    chunks: fileBytes(path),
    tell: tell(source),
  })) {
    yield { ...article, given: { ...place, ...article.given } };
  }
}

/** What goes wrong with one input is told and ends that input alone; a defect of ours is thrown. */
async function* contained(read: Reader, input: Input): AsyncGenerator<RawArticle> {
  try {
    yield* read(input);
  } catch (error) {
    const problem = explain(error);
    if (problem === null) throw error;
    input.tell(problem);
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
