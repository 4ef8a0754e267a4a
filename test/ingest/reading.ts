import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readArticles } from '../../src/ingest/index.ts';
import type { RawArticle } from '../../src/model/article.ts';
import type { InputProblem } from '../../src/model/input-problem.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface Read {
  readonly articles: readonly RawArticle[];
  readonly problems: readonly InputProblem[];
}

/** Runs `use` in a new folder with these files, and takes the folder away. */
export async function inFolder<T>(files: Files, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'ingest-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Reads these inputs of a folder with these files; sources are named as seen from the folder. */
export function read(files: Files, inputs: readonly string[] = ['']): Promise<Read> {
  return inFolder(files, (folder) => readIn(folder, inputs));
}

export function readIn(folder: string, inputs: readonly string[] = ['']): Promise<Read> {
  const below = (path: string): string => (path === folder ? '.' : path.replace(`${folder}/`, ''));
  return collectAll(
    inputs.map((input) => join(folder, input)),
    below,
  );
}

/** Reads `-` from these pieces. */
export function readStdin(pieces: Iterable<string | Uint8Array>): Promise<Read> {
  return readFrom(bytes(pieces));
}

export function readFrom(stdin: AsyncIterable<Uint8Array>): Promise<Read> {
  return collectAll(['-'], (path) => path, stdin);
}

export async function* bytes(pieces: Iterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield typeof piece === 'string' ? Buffer.from(piece) : piece;
}

async function collectAll(
  inputs: readonly string[],
  below: (path: string) => string,
  stdin?: AsyncIterable<Uint8Array>,
): Promise<Read> {
  const articles: RawArticle[] = [];
  const problems: InputProblem[] = [];
  const onProblem = (problem: InputProblem): void => {
    problems.push({ ...problem, source: below(problem.source), hint: below(problem.hint) });
  };
  const options = stdin === undefined ? { onProblem } : { onProblem, stdin };
  for await (const article of readArticles(inputs, options)) {
    articles.push({ ...article, source: below(article.source) });
  }
  return { articles, problems };
}

export const textsOf = ({ articles }: Read): readonly string[] =>
  articles.map(({ body }) => body.content);
export const sourcesOf = ({ articles }: Read): readonly string[] =>
  articles.map(({ source }) => source);
export const messagesOf = ({ problems }: Read): readonly string[] =>
  problems.map(({ source, message }) => `${source}: ${message}`);
