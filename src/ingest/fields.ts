import type { Metadata } from '../model/article.ts';
import { readDate } from '../text/dates.ts';
import type { Tell } from './reader.ts';

/** A record's members by name: in lower case, letters and digits only. The first of its kind counts. */
export type Fields = ReadonlyMap<string, unknown>;

export function fieldsOf(entries: Iterable<readonly [string, unknown]>): Fields {
  const fields = new Map<string, unknown>();
  for (const [name, value] of entries) {
    const plain = plainName(name);
    if (!fields.has(plain)) fields.set(plain, value);
  }
  return fields;
}

/** "Published at" and "published_at" are `publishedat`. */
export const plainName = (name: string): string =>
  name
    .slice(0, 100)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');

/** What the record says of its article; `where` begins the message of a problem ("line 7: "). */
export function metadataOf(fields: Fields, where: string, tell: Tell): Partial<Metadata> {
  const given: { -readonly [Field in keyof Metadata]?: string } = {};
  for (const field of WORDS) {
    const value = NAMES[field]
      .map((name) => words(fields.get(name)))
      .find((found) => found !== null);
    if (value !== undefined && value !== null) given[field] = value;
  }
  const outlet = given.outlet ?? sourceName(fields);
  if (outlet !== null) given.outlet = outlet;
  const publishedAt = dateIn(fields, where, tell);
  if (publishedAt !== null) given.publishedAt = publishedAt;
  return given;
}

/** A text or a number as words; a list of them joined; null for anything else and for blanks. */
export function words(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value === 'bigint') return String(value);
  if (!Array.isArray(value)) return null;
  const list = value.map((item: unknown) => (Array.isArray(item) ? null : words(item)));
  return list.filter((item) => item !== null).join(', ') || null;
}

const WORDS = ['outlet', 'title', 'url', 'author', 'agency', 'language'] as const;
const NAMES: Readonly<Record<(typeof WORDS)[number], readonly string[]>> = {
  outlet: ['outlet'],
  title: ['title', 'headline'],
  url: ['url', 'link'],
  author: ['author', 'authors', 'byline'],
  agency: ['agency'],
  language: ['language', 'lang'],
};
const DATES = ['publishedat', 'date', 'published', 'datepublished', 'pubdate', 'publishdate'];

/** Our own records keep the path in `source`; others may name the outlet there. */
function sourceName(fields: Fields): string | null {
  const names = fields.has('schemaversion') ? ['publisher'] : ['source', 'publisher'];
  for (const name of names) {
    const value = fields.get(name);
    if (typeof value === 'string' && value.trim() !== '' && !/[/\\]/.test(value)) {
      return value.trim();
    }
  }
  return null;
}

function dateIn(fields: Fields, where: string, tell: Tell): string | null {
  const value = DATES.map((name) => fields.get(name)).find((date) => !isBlank(date));
  if (value === undefined) return null;
  const text = words(value);
  const reading = readDate(text ?? '');
  if ('date' in reading) return reading.date;
  const reason = text === null ? 'it is not a text' : reading.refused;
  tell({
    message: `${where}the date${text === null ? '' : ` "${text.slice(0, 40)}"`} is left out: ${reason}`,
    hint: 'Write it as 2017-02-16 or 2017-02-16T09:00:00Z.',
    skipped: false,
  });
  return null;
}

function isBlank(value: unknown): boolean {
  return (
    value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
  );
}
