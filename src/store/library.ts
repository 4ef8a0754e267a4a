import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Database } from 'better-sqlite3';
import type { Article } from '../model/article.ts';
import type { Membership } from '../model/event.ts';
import type { KnownArticle, LibraryEntry } from '../model/known-article.ts';
import { bytesOf, fingerprintIn } from './fingerprint-bytes.ts';
import { openDatabase, told } from './library-file.ts';

/** What earlier runs kept, in one SQLite file. Each write is whole or not at all, and on the disk when it returns. */
export interface Library {
  /** The id of the article that was read under this key; null where none was. */
  readonly idOf: (key: string) => string | null;
  /** Keeps articles, and further keys under which articles that it has were read. */
  readonly keep: (entries: readonly LibraryEntry[], keys: ReadonlyMap<string, string>) => void;
  /** All that is kept, in the order of keeping. */
  readonly known: () => readonly KnownArticle[];
  readonly articles: (ids: Iterable<string>) => readonly Article[];
  /** Where each article stood after the last run, by id. */
  readonly places: () => ReadonlyMap<string, Membership>;
  /** Writes the places that changed. */
  readonly settle: (places: readonly Membership[]) => void;
  readonly close: () => void;
}

/** Opens or makes the library in this file. Throws a `UserError` where it is not ours, not of our version, in use or full. */
export async function openLibrary(path: string): Promise<Library> {
  const database = await openDatabase(path);
  const safely =
    <Given extends readonly unknown[], Result>(work: (...given: Given) => Result) =>
    (...given: Given): Result =>
      told(path, () => work(...given));
  const { idOf, keep, known, articles } = articleTable(database);
  const { places, settle } = placeTable(database);
  return {
    idOf: safely(idOf),
    keep: safely(keep),
    known: safely(known),
    articles: safely(articles),
    places: safely(places),
    settle: safely(settle),
    close: safely(() => database.close()),
  };
}

type Bytes = Uint8Array;
/** As a row of the table has it. */
interface KnownRow extends Omit<KnownArticle, 'print'> {
  readonly print: Bytes;
}

function articleTable(database: Database): Pick<Library, 'idOf' | 'keep' | 'known' | 'articles'> {
  const find = database.prepare<[string], string>('SELECT id FROM keys WHERE key = ?').pluck();
  const insert = database.prepare(
    'INSERT INTO articles (id, source, outlet, event, mark, print, record) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const name = database.prepare('INSERT OR REPLACE INTO keys (key, id) VALUES (?, ?)');
  const all = database.prepare<[], KnownRow>(
    'SELECT id, source, outlet, event, mark, print FROM articles ORDER BY rowid',
  );
  const record = database
    .prepare<[string], Bytes>('SELECT record FROM articles WHERE id = ?')
    .pluck();
  return {
    idOf: (key) => find.get(key) ?? null,
    keep: database.transaction(
      (entries: readonly LibraryEntry[], keys: ReadonlyMap<string, string>) => {
        for (const { key, known, article } of entries) {
          const { id, source, outlet, event, mark, print } = known;
          insert.run(id, source, outlet, event, mark, bytesOf(print), packed(article));
          name.run(key, id);
        }
        for (const [key, id] of keys) name.run(key, id);
      },
    ),
    known: () => all.all().map(knownIn),
    articles: (ids) =>
      [...ids].flatMap((id) => {
        const bytes = record.get(id);
        return bytes === undefined ? [] : [unpacked(bytes)];
      }),
  };
}

const knownIn = ({ id, source, outlet, event, mark, print }: KnownRow): KnownArticle => ({
  id,
  source,
  outlet,
  event,
  mark,
  print: fingerprintIn(print),
});

const packed = (article: Article): Bytes => deflateRawSync(JSON.stringify(article), { level: 1 });

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `packed` wrote it
const unpacked = (bytes: Bytes): Article => JSON.parse(inflateRawSync(bytes).toString()) as Article;

interface PlaceRow extends Omit<Membership, 'articleId'> {
  readonly id: string;
}

function placeTable(database: Database): Pick<Library, 'places' | 'settle'> {
  const all = database.prepare<[], PlaceRow>(
    'SELECT id, event, story, certainty, copyOf FROM places',
  );
  const put = database.prepare(
    'INSERT OR REPLACE INTO places (id, event, story, certainty, copyOf) VALUES (?, ?, ?, ?, ?)',
  );
  return {
    places: () =>
      new Map(
        all
          .all()
          .map(({ id, event, story, certainty, copyOf }) => [
            id,
            { articleId: id, event, story, certainty, copyOf },
          ]),
      ),
    settle: database.transaction((changed: readonly Membership[]) => {
      for (const { articleId, event, story, certainty, copyOf } of changed) {
        put.run(articleId, event, story, certainty, copyOf);
      }
    }),
  };
}
