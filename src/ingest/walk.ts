import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Metadata } from '../model/article.ts';
import { isCorrections } from './corrections-name.ts';
import { explain } from './failure.ts';
import { formatOf } from './formats.ts';
import { compareNames } from './order.ts';
import { outletOfFolders } from './outlet-folder.ts';
import type { Tell } from './reader.ts';
import { asSource, TABLE_NAME, type Table } from './table.ts';

/** A file to read, with what its place tells of it. */
export interface FoundFile {
  readonly path: string;
  readonly table: Partial<Metadata> | null;
  /** The outlet that its folder's name gives. */
  readonly folder: string | null;
}

export interface Telling {
  readonly tell: (source: string) => Tell;
  readonly tableOf: (folder: string) => Promise<Table | null>;
}

/** The files of known endings in and below a folder, in the order of their names. */
export async function* walk(root: string, telling: Telling): AsyncGenerator<FoundFile> {
  yield* walkFolder({ path: root, below: [], tables: [], above: [] }, telling);
}

interface Folder {
  readonly path: string;
  /** Names from the input folder down to this one. */
  readonly below: readonly string[];
  /** Of the folders above, the outermost first. */
  readonly tables: readonly Table[];
  /** The real paths of the folders above. */
  readonly above: readonly string[];
}

async function* walkFolder(folder: Folder, telling: Telling): AsyncGenerator<FoundFile> {
  const listing = await list(folder, telling.tell(asSource(folder.path)));
  if (listing === null) return;
  const hasTable = listing.entries.some(({ name }) => name === TABLE_NAME);
  const table = hasTable ? await telling.tableOf(folder.path) : null;
  const tables = table === null ? folder.tables : [...folder.tables, table];
  for (const { name, kind } of listing.entries) {
    const path = join(folder.path, name);
    if (kind === 'folder') {
      const below = [...folder.below, name];
      yield* walkFolder({ path, below, tables, above: listing.above }, telling);
    } else if (
      kind === 'file' &&
      formatOf(name) !== null &&
      !isCorrections(name) &&
      (table === null || name !== TABLE_NAME)
    ) {
      yield { path, table: rowFor(path, tables), folder: outletOfFolders(folder.below) };
    }
  }
}

interface Entry {
  readonly name: string;
  readonly kind: 'folder' | 'file' | 'other';
}

interface Listing {
  readonly entries: readonly Entry[];
  readonly above: readonly string[];
}

/** Null, and told, where the folder cannot be read or leads back into itself. */
async function list({ path, above }: Folder, tell: Tell): Promise<Listing | null> {
  try {
    const real = await realpath(path);
    if (above.includes(real)) {
      tell({
        message: 'the link leads back to a folder that holds it',
        hint: 'It is passed over; nothing is lost.',
        skipped: false,
      });
      return null;
    }
    const entries = await readdir(path, { withFileTypes: true });
    const shown = entries.filter(({ name }) => !name.startsWith('.') && name !== 'node_modules');
    const sorted = shown.toSorted((a, b) => compareNames(a.name, b.name));
    const kinds = await Promise.all(sorted.map((entry) => entryOf(path, entry)));
    return { entries: kinds, above: [...above, real] };
  } catch (error) {
    const problem = explain(error);
    if (problem === null) throw error;
    tell(problem);
    return null;
  }
}

/** A link that leads nowhere counts as a file, so that it is told when it is opened. */
async function entryOf(folder: string, entry: Dirent): Promise<Entry> {
  const { name } = entry;
  if (entry.isDirectory()) return { name, kind: 'folder' };
  if (!entry.isSymbolicLink()) return { name, kind: entry.isFile() ? 'file' : 'other' };
  const target = await stat(join(folder, name)).catch(() => null);
  return { name, kind: target?.isDirectory() === true ? 'folder' : 'file' };
}

/** What the tables say of a file; a nearer table has the last word. */
export function rowFor(path: string, tables: readonly Table[]): Partial<Metadata> | null {
  const rows = tables.map((table) => table.get(resolve(path))).filter((row) => row !== undefined);
  return rows.length === 0 ? null : Object.assign({}, ...rows);
}
