import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, normalize, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { isCorrections } from './corrections-name.ts';
import { codeOf, explain } from './failure.ts';
import { ENDINGS, formatOf } from './formats.ts';
import { nearName } from './near-name.ts';
import { inOrder } from './order.ts';
import { asSource, TABLE_NAME } from './table.ts';
import { type FoundFile, rowFor, type Telling, walk } from './walk.ts';

/** The files that an input names: itself, those in a folder, or those that a pattern matches. */
export async function* findFiles(input: string, telling: Telling): AsyncGenerator<FoundFile> {
  const path = normalize(input);
  const kind = await kindOf(path);
  if (kind === 'folder') yield* walkInput(path, telling);
  else if (kind === 'file') yield* namedInput(path, telling);
  else if (kind === 'missing' && isDynamicPattern(input)) yield* matches(input, telling);
  else if (kind === 'missing') await tellMissing(input, telling);
  else telling.tell(asSource(input))(kind);
}

type Problem = NonNullable<ReturnType<typeof explain>>;

async function kindOf(path: string): Promise<'file' | 'folder' | 'missing' | Problem> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
    const problem = explain(error);
    if (problem === null) throw error;
    return problem;
  }
}

async function* walkInput(path: string, telling: Telling): AsyncGenerator<FoundFile> {
  let count = 0;
  for await (const file of walk(path, telling)) {
    count += 1;
    yield file;
  }
  if (count > 0) return;
  telling.tell(asSource(path))({
    message: 'the folder holds no articles',
    hint: `Files with these endings are read: ${ENDINGS}, each also with .gz.`,
    skipped: true,
  });
}

/** A pattern that the shell has spelt out may name the corrections among the articles. */
async function* namedInput(path: string, telling: Telling): AsyncGenerator<FoundFile> {
  if (!isCorrections(path)) yield await namedFile(path, telling);
}

async function namedFile(path: string, { tableOf }: Telling): Promise<FoundFile> {
  const table = await tableOf(dirname(path));
  return { path, table: table === null ? null : rowFor(path, [table]), folder: null };
}

/** Files of known endings; folders where the pattern matches only such. */
async function* matches(pattern: string, telling: Telling): AsyncGenerator<FoundFile> {
  const posix = sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
  const options = {
    absolute: isAbsolute(pattern),
    expandDirectories: false,
    ignore: ['**/node_modules/**'],
  };
  const paths = await withoutRepeats(await glob(posix, options));
  const folders =
    paths.length === 0 ? await glob(posix, { ...options, onlyDirectories: true }) : [];
  for (const folder of inOrder(folders)) yield* walkInput(normalize(folder), telling);
  const files = await Promise.all(paths.map((path) => matchedFile(path, telling)));
  const articles = files.filter((file) => file !== null);
  yield* articles;
  if (folders.length + articles.length > 0) return;
  telling.tell(pattern)({
    message: `the pattern matches ${paths.length === 0 ? 'nothing' : 'no file that can be an article'}`,
    hint: `Files with these endings are read: ${ENDINGS}, each also with .gz.`,
    skipped: true,
  });
}

/** In order, each file once: a link that leads back to a folder above shows the same files again. */
async function withoutRepeats(paths: readonly string[]): Promise<readonly string[]> {
  const sorted = inOrder(paths);
  const reals = await Promise.all(sorted.map((path) => realpath(path).catch(() => path)));
  const shortest = new Map<string, string>();
  for (const [index, path] of sorted.entries()) {
    const real = reals[index] ?? path;
    if (path.length < (shortest.get(real)?.length ?? Infinity)) shortest.set(real, path);
  }
  const kept = new Set(shortest.values());
  return sorted.filter((path) => kept.has(path));
}

/** Null for a file of unknown ending and for a table about others. */
async function matchedFile(path: string, telling: Telling): Promise<FoundFile | null> {
  if (formatOf(path) === null || isCorrections(path)) return null;
  const isTable = basename(path) === TABLE_NAME && (await telling.tableOf(dirname(path))) !== null;
  return isTable ? null : namedFile(normalize(path), telling);
}

async function tellMissing(input: string, { tell }: Telling): Promise<void> {
  const near = await nearName(input);
  tell(asSource(input))({
    message: 'there is no such file or folder',
    hint: near === null ? 'Check the path.' : `Did you mean ${asSource(near)}?`,
    skipped: true,
  });
}
