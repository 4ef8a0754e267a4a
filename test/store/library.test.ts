import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import Sqlite from 'better-sqlite3';
import { strongestOf } from '../../src/cluster/nearby.ts';
import type { LibraryEntry } from '../../src/model/known-article.ts';
import { UserError } from '../../src/model/user-error.ts';
import { knownOf } from '../../src/pipeline/known.ts';
import { openLibrary } from '../../src/store/library.ts';
import { articleOf } from '../helpers/annotated.ts';

const folder = mkdtempSync(join(tmpdir(), 'library-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const fresh = (): string => join(folder, `${(files += 1)}.db`);

const entryOf = (id: string, text: string): LibraryEntry => {
  const article = articleOf(text, { id, title: `On ${id}`, publishedAt: '2031-05-06' });
  const known = knownOf(article);
  return { key: `key of ${id}`, known, strongest: strongestOf(known.print), article };
};
const NONE = new Map<string, string>();
const PIER = entryOf(
  'pier',
  'The old pier at Ellmouth closed – 40 “crowns” a day, 🙂 said Mara Quill.',
);
const MEMBER = { articleId: 'pier', event: 'e', story: 's', certainty: 0.75, copyOf: null };

const codeOf = (opening: Promise<unknown>): Promise<string> =>
  opening.then(
    () => 'opened',
    (error: unknown) => (error instanceof UserError ? error.code : String(error)),
  );

describe('a library', () => {
  test('gives back what was kept, fingerprints bit for bit', async () => {
    const path = fresh();
    const first = await openLibrary(path);
    first.keep([PIER], new Map([['another key', 'pier']]));
    first.settle([MEMBER]);
    first.close();
    const again = await openLibrary(path);
    expect(again.known(['pier', 'gone'])).toEqual([PIER.known]);
    const { print, ...rest } = PIER.known;
    expect(again.index()).toEqual([{ ...rest, strongest: PIER.strongest }]);
    expect(print.keys.length).toBeGreaterThanOrEqual(PIER.strongest.keys.length);
    expect(again.articles(['pier', 'gone'])).toEqual([PIER.article]);
    expect(['key of pier', 'another key', 'no key'].map(again.idOf)).toEqual([
      'pier',
      'pier',
      null,
    ]);
    expect([...again.places().values()]).toEqual([MEMBER]);
    again.close();
  });

  test('keeps all of a batch or nothing', async () => {
    const path = fresh();
    const library = await openLibrary(path);
    expect(() => library.keep([PIER, PIER], NONE)).toThrow('UNIQUE');
    expect(library.index()).toEqual([]);
    expect(library.idOf('key of pier')).toBeNull();
    library.close();
  });

  test('is one run’s alone', async () => {
    const path = fresh();
    const library = await openLibrary(path);
    expect(await codeOf(openLibrary(path))).toBe('library-locked');
    library.keep([PIER], NONE);
    library.close();
    const next = await openLibrary(path);
    expect(next.index()).toHaveLength(1);
    next.close();
  });

  test('that is not ours is told and left as it is', async () => {
    const [text, database] = [fresh(), fresh()];
    writeFileSync(text, 'Dear diary, this is no database at all.');
    const other = new Sqlite(database);
    other.exec('CREATE TABLE recipes (name TEXT)');
    other.close();
    const before = [text, database].map((path) => readFileSync(path));
    expect(await codeOf(openLibrary(text))).toBe('not-a-library');
    expect(await codeOf(openLibrary(database))).toBe('not-a-library');
    expect([text, database].map((path) => readFileSync(path))).toEqual(before);
  });

  test('of another version is told and left as it is', async () => {
    const path = fresh();
    const library = await openLibrary(path);
    library.keep([PIER], NONE);
    library.close();
    const raw = new Sqlite(path);
    raw.pragma('user_version = 0');
    raw.close();
    expect(await codeOf(openLibrary(path))).toBe('library-version');
    const still = new Sqlite(path);
    expect(still.prepare('SELECT count(*) FROM articles').pluck().get()).toBe(1);
    still.close();
  });

  test('that cannot be there is told', async () => {
    expect(await codeOf(openLibrary(join(folder, 'no', 'such', 'folder.db')))).toBe('library-path');
    expect(await codeOf(openLibrary(folder))).toBe('library-path');
  });

  test('with an empty file begins anew', async () => {
    const path = fresh();
    writeFileSync(path, '');
    expect(await codeOf(openLibrary(path))).toBe('opened');
  });
});
