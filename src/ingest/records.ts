import type { RawArticle, Removal } from '../model/article.ts';
import { type Fields, fieldsOf, metadataOf, words } from './fields.ts';
import { ARTICLE_LIMIT, inMebibytes } from './limits.ts';
import type { Tell } from './reader.ts';

/** Where a record stands. */
export interface Place {
  /** The article's `source`. */
  readonly source: string;
  /** Begins the message of a problem: "line 7: ", or nothing. */
  readonly where: string;
}

/** The article that a record holds, or null (and told why) where it holds none. */
export function articleOf(
  record: unknown,
  { source, where }: Place,
  tell: Tell,
): RawArticle | null {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    refuse(`${where}it is ${kindOf(record)}, not a record with members`, tell);
    return null;
  }
  const fields = fieldsOf(Object.entries(record));
  const body = bodyOf(fields);
  if (typeof body === 'string') {
    refuse(`${where}${body}`, tell);
    return null;
  }
  const given = metadataOf(fields, where, tell);
  return {
    source,
    id: words(fields.get('id')),
    body,
    given: Object.keys(given).length > 0 ? { record: given } : {},
    event: words(fields.get('event')),
    cleaned: cleanedOf(fields),
  };
}

/** The records of a document: itself, its items or those of its member `articles`; `null` for one article. */
export function recordsIn(document: unknown): readonly unknown[] | null {
  if (Array.isArray(document)) return document;
  if (typeof document !== 'object' || document === null) return null;
  const articles = Object.entries(document).find(([name]) => name === 'articles')?.[1] as unknown;
  return Array.isArray(articles) ? articles : null;
}

/** Members that may hold the body, the surest first. */
export const BODIES = ['text', 'html', 'body', 'content', 'articlebody'] as const;

const MARKUP = /^\s*<(?:!doctype|html|body|article|section|div|p|h[1-6]|figure|img|span)[\s>/]/i;

/** The body, or what is wrong with it. */
function bodyOf(fields: Fields): RawArticle['body'] | string {
  const present = BODIES.filter((name) => fields.get(name) !== undefined);
  for (const name of present) {
    const content = fields.get(name);
    if (typeof content !== 'string' || content.trim() === '') continue;
    if (content.length > ARTICLE_LIMIT) {
      return `its text is longer than ${inMebibytes(ARTICLE_LIMIT)}`;
    }
    const isPage = name === 'html' || (name !== 'text' && MARKUP.test(content));
    return { kind: isPage ? 'html' : 'text', content };
  }
  const [first] = present;
  if (first === undefined) return 'it has no text: no member named text or html';
  const value = fields.get(first);
  return typeof value === 'string'
    ? 'its text is empty'
    : `its member ${first} is ${kindOf(value)}, not a text`;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return 'a text';
  return typeof value === 'object' ? 'a record' : `a ${typeof value}`;
}

/** Only a record of ours has both members. */
function cleanedOf(fields: Fields): RawArticle['cleaned'] {
  const removed = fields.get('removed');
  if (fields.get('schemaversion') !== 1 || !Array.isArray(removed)) return null;
  const cut = fields.get('maybecutshort');
  return {
    removed: removed.filter((item: unknown) => isRemoval(item)),
    mayBeCutShort: typeof cut === 'string' ? cut : null,
  };
}

function isRemoval(item: unknown): item is Removal {
  return (
    typeof item === 'object' &&
    item !== null &&
    'text' in item &&
    'reason' in item &&
    typeof item.text === 'string' &&
    typeof item.reason === 'string'
  );
}

function refuse(message: string, tell: Tell): void {
  tell({ message, hint: 'An article is a record with text (or html).', skipped: true });
}
