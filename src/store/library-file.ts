import { existsSync } from 'node:fs';
import type { Database, default as Sqlite3 } from 'better-sqlite3';
import { UserError } from '../model/user-error.ts';

/** "Prlx" in the header of the file, by which SQLite files of others are told from ours. */
const OURS = 0x50726c78;
/** Raised where the tables, or what a fingerprint is made of, change. */
const VERSION = 2;
const SQLITE = 'better-sqlite3@12.11.1';

const TABLES = `
CREATE TABLE articles (
  id TEXT PRIMARY KEY, source TEXT NOT NULL, outlet TEXT NOT NULL, event TEXT, mark TEXT NOT NULL,
  strongest BLOB NOT NULL, print BLOB NOT NULL, record BLOB NOT NULL
);
CREATE TABLE keys (key TEXT PRIMARY KEY, id TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE places (
  id TEXT PRIMARY KEY, event TEXT NOT NULL, story TEXT NOT NULL, certainty REAL NOT NULL, copyOf TEXT
) WITHOUT ROWID;`;

/**
 * Opens the database of a library, or makes it, and holds it for this run alone. What a transaction has
 * written is on the disk when it ends. Throws a `UserError` where that cannot be.
 */
export async function openDatabase(path: string): Promise<Database> {
  const Sqlite = await loadSqlite();
  return told(path, () => {
    const isNew = !existsSync(path);
    const database = new Sqlite(path, { timeout: 0 });
    try {
      prepare(database, path, isNew);
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

async function loadSqlite(): Promise<typeof Sqlite3> {
  try {
    const { default: Sqlite } = await import('better-sqlite3');
    new Sqlite(':memory:').close();
    return Sqlite;
  } catch (error) {
    throw new UserError(
      'no-sqlite',
      '--library needs the package better-sqlite3, which is not here',
      {
        hint: `Install it with: npm install ${SQLITE}`,
        cause: error,
      },
    );
  }
}

function prepare(database: Database, path: string, isNew: boolean): void {
  database.pragma('locking_mode = EXCLUSIVE');
  if (!isNew) check(database, path);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.transaction(() => {
    if (database.pragma('user_version', { simple: true }) === VERSION) return;
    database.exec(TABLES);
    database.pragma(`application_id = ${OURS}`);
    database.pragma(`user_version = ${VERSION}`);
  })();
  // Takes the lock, and with it the right to write, for as long as the file is open.
  database.transaction(() => database.pragma(`user_version = ${VERSION}`)).exclusive();
}

function check(database: Database, path: string): void {
  const owner = database.pragma('application_id', { simple: true });
  const tables = database.prepare('SELECT count(*) FROM sqlite_master').pluck().get();
  const isEmpty = owner === 0 && tables === 0;
  if (isEmpty) return;
  if (owner !== OURS) throw notOurs(path);
  const version = database.pragma('user_version', { simple: true });
  if (version === VERSION) return;
  throw new UserError(
    'library-version',
    `the library ${path} is of version ${String(version)}, and this program keeps version ${VERSION}`,
    { hint: 'It was left as it is. Use the program that made it, or name a new file.' },
  );
}

const notOurs = (path: string): UserError =>
  new UserError('not-a-library', `${path} is no library of Parallax`, {
    hint: 'It was left as it is. Name another file; one that does not exist is made.',
  });

/** Runs work on a library; what SQLite and the system throw is told in our words. */
export function told<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw explained(path, error);
  }
}

function explained(path: string, error: unknown): unknown {
  if (error instanceof UserError || !(error instanceof Error)) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (code === 'SQLITE_NOTADB') return notOurs(path);
  const known = FAILURES.find(([start]) => code.startsWith(start));
  if (known !== undefined) {
    const [, name, message, hint] = known;
    return new UserError(name, `the library ${path} ${message}`, { hint, cause: error });
  }
  // The package's own complaint about the path: "Cannot open database because the directory does not exist".
  if (error instanceof TypeError) {
    return new UserError('library-path', `the library ${path} cannot be made there`, {
      hint: 'The folder must exist. Check the path.',
      cause: error,
    });
  }
  return error;
}

const NOTHING_LOST = 'All that was reported as kept is still in it.';
const FAILURES: readonly (readonly [start: string, name: string, message: string, hint: string])[] =
  [
    [
      'SQLITE_BUSY',
      'library-locked',
      'is in use by another run',
      'Wait for that to end, or name another file.',
    ],
    [
      'SQLITE_LOCKED',
      'library-locked',
      'is in use by another run',
      'Wait for that to end, or name another file.',
    ],
    [
      'SQLITE_FULL',
      'library-full',
      'cannot grow: the disk is full',
      `${NOTHING_LOST} Make room and run again.`,
    ],
    [
      'SQLITE_IOERR',
      'library-disk',
      'could not be read or written',
      `${NOTHING_LOST} Check the disk for room and faults, and run again.`,
    ],
    [
      'SQLITE_READONLY',
      'library-read-only',
      'may not be written',
      'Change its permissions, or name another file.',
    ],
    ['SQLITE_CANTOPEN', 'library-path', 'cannot be opened', 'Check the path and the permissions.'],
    ['SQLITE_PERM', 'library-path', 'cannot be opened', 'Check the path and the permissions.'],
    [
      'SQLITE_CORRUPT',
      'library-damaged',
      'is damaged',
      'It was left as it is. Put back a copy, or name a new file.',
    ],
  ];
