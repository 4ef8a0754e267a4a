import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Database } from 'better-sqlite3';
import type { Article } from '../model/article.ts';
import type { Membership } from '../model/event.ts';
import type { IndexedArticle, KnownArticle, LibraryEntry } from '../model/known-article.ts';
import { bytesOf, fingerprintIn, strongestBytes, strongestInBytes } from './fingerprint-bytes.ts';
import { openDatabase, told } from './library-file.ts';

/** What earlier runs kept, in one SQLite file. Each write is whole or not at all, and on the disk when it returns. */
export interface Library {
  /** The id of the article that was read under this key; null where none was. */
  readonly idOf: (key: string) => string | null;
  /** Keeps articles, and further keys under which articles that it has were read. */
  readonly keep: (entries: readonly LibraryEntry[], keys: ReadonlyMap<string, string>) => void;
  /** All that is kept, in the order of keeping, without the fingerprints. */
  readonly index: () => readonly IndexedArticle[];
  /** The fingerprints of these, those that it has. */
  readonly known: (ids: Iterable<string>) => readonly KnownArticle[];
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
  const { idOf, keep, index, known, articles } = articleTable(database);
  const { places, settle } = placeTable(database);
  return {
    idOf: safely(idOf),
    keep: safely(keep),
    index: safely(index),
    known: safely(known),
    articles: safely(articles),
    places: safely(places),
    settle: safely(settle),
    close: safely(() => database.close()),
  };
}

type Bytes = Uint8Array;
/** As rows of the table have them. */
interface KnownRow extends Omit<KnownArticle, 'print'> {
  readonly print: Bytes;
}
interface IndexRow extends Omit<IndexedArticle, 'strongest'> {
  readonly strongest: Bytes;
}

type ArticleTable = Pick<Library, 'idOf' | 'keep' | 'index' | 'known' | 'articles'>;

function articleTable(database: Database): ArticleTable {
  const find = database.prepare<[string], string>('SELECT id FROM keys WHERE key = ?').pluck();
  const insert = database.prepare(
    'INSERT INTO articles (id, source, outlet, event, mark, strongest, print, record) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const name = database.prepare('INSERT OR REPLACE INTO keys (key, id) VALUES (?, ?)');
  const all = database.prepare<[], IndexRow>(
    'SELECT id, source, outlet, event, mark, strongest FROM articles ORDER BY rowid',
  );
  const print = database.prepare<[string], KnownRow>(
    'SELECT id, source, outlet, event, mark, print FROM articles WHERE id = ?',
  );
  const record = database
    .prepare<[string], Bytes>('SELECT record FROM articles WHERE id = ?')
    .pluck();
  return {
    idOf: (key) => find.get(key) ?? null,
    keep: database.transaction(
      (entries: readonly LibraryEntry[], keys: ReadonlyMap<string, string>) => {
        for (const { key, known, strongest, article } of entries) {
          const { id, source, outlet, event, mark } = known;
          const bytes = [strongestBytes(strongest), bytesOf(known.print), packed(article)];
          insert.run(id, source, outlet, event, mark, ...bytes);
          name.run(key, id);
        }
        for (const [key, id] of keys) name.run(key, id);
      },
    ),
    index: () => all.all().map(indexedIn),
    known: (ids) =>
      [...ids].flatMap((id) => {
        const row = print.get(id);
        return row === undefined ? [] : [knownIn(row)];
      }),
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

const indexedIn = ({ strongest, ...row }: IndexRow): IndexedArticle => ({
  ...row,
  strongest: strongestInBytes(strongest),
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
