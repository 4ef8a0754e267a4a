import { access } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import type { Metadata } from '../model/article.ts';
import { fileBytes } from './bytes.ts';
import { csvRecords, hasColumn } from './csv.ts';
import { explain } from './failure.ts';
import { fieldsOf, metadataOf } from './fields.ts';
import type { Tell } from './reader.ts';

/** Metadata by absolute path of the file that it is about. */
export type Table = ReadonlyMap<string, Partial<Metadata>>;

/** The name that a table of metadata has in its folder. */
export const TABLE_NAME = 'articles.csv';

/**
 * Gives the table of a folder: its `articles.csv` where that has a column `file`; null where it has none.
 * Each table is read, and its problems are told, once.
 */
export function tableReader(
  tell: (source: string) => Tell,
): (folder: string) => Promise<Table | null> {
  const known = new Map<string, Promise<Table | null>>();
  return (folder) => {
    const path = resolve(folder, TABLE_NAME);
    const table = known.get(path) ?? readTable(path, tell(asSource(join(folder, TABLE_NAME))));
    known.set(path, table);
    return table;
  };
}

/** A path as articles and problems name it: with `/` on every system. */
export const asSource = (path: string): string => path.replaceAll('\\', '/');

async function readTable(path: string, tell: Tell): Promise<Table | null> {
  const table = new Map<string, Partial<Metadata>>();
  const folder = dirname(path);
  let isTable = false;
  const accepts = (header: readonly string[]): boolean => {
    isTable = hasColumn(header, 'file');
    return isTable;
  };
  try {
    const input = { source: path, chunks: fileBytes(path), tell };
    for await (const { line, record } of csvRecords(input, accepts)) {
      const fields = fieldsOf(Object.entries(record));
      const file = fields.get('file');
      const target = typeof file === 'string' ? locate(folder, file) : null;
      const fault = await faultOf(target);
      if (target !== null && fault === null) {
        table.set(target, metadataOf(fields, `line ${line}: `, tell));
      } else tellFault(`line ${line}: ${fault ?? ''}`, file, tell);
    }
  } catch (error) {
    const problem = explain(error);
    if (problem === null) throw error;
    // A file that is not known to be a table is told of when it is read as articles.
    if (isTable) tell(problem);
  }
  return isTable ? table : null;
}

/** The absolute path of a file beside or below the table; null for one elsewhere. */
function locate(folder: string, file: string): string | null {
  const path = resolve(folder, file.trim().replaceAll('\\', '/'));
  const below = relative(folder, path);
  return below === '' || below.startsWith('..') || isAbsolute(below) ? null : path;
}

async function faultOf(path: string | null): Promise<string | null> {
  if (path === null) return 'it names no file beside or below the table';
  return access(path).then(
    () => null,
    () => 'there is no such file',
  );
}

function tellFault(message: string, file: unknown, tell: Tell): void {
  tell({
    message: typeof file === 'string' ? `${message}: "${file.slice(0, 100)}"` : message,
    hint: 'The column file holds paths as seen from the table’s folder.',
    skipped: false,
  });
}
