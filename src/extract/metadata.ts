import type { Metadata, MetadataField, Origin, RawArticle } from '../model/article.ts';

/** Where metadata may come from, most trusted first; the file's name stands in for an outlet only. */
export type Sources = Partial<Record<Origin, Partial<Metadata>>>;

export interface Resolved {
  readonly fields: Partial<Metadata>;
  readonly origins: Partial<Record<MetadataField, Origin>>;
}

/** For each field the value of the most trusted source that has one. */
export function resolve(sources: Sources): Resolved {
  const fields: Partial<Record<MetadataField, string>> = {};
  const origins: Partial<Record<MetadataField, Origin>> = {};
  for (const origin of TRUST) {
    const source = sources[origin];
    if (source === undefined) continue;
    for (const field of FIELDS) {
      const value = source[field]?.trim() ?? '';
      if (value === '' || fields[field] !== undefined) continue;
      fields[field] = value;
      origins[field] = origin;
    }
  }
  return { fields, origins };
}

/** The outlet as named, else the site's address, else the file's name. */
export function outletOf(
  raw: RawArticle,
  { fields, origins }: Resolved,
): { readonly outlet: string; readonly origin: Origin } {
  const named = fields.outlet;
  if (named !== undefined) return { outlet: named, origin: origins.outlet ?? 'text' };
  const host = /^https?:\/\/(?:www\.)?([^/?#:\s]+)/i.exec(fields.url ?? '')?.[1];
  if (host !== undefined) return { outlet: host.toLowerCase(), origin: origins.url ?? 'record' };
  return { outlet: fileName(raw), origin: 'file' };
}

const TRUST: readonly Origin[] = ['record', 'page', 'table', 'folder', 'text', 'file'];
const FIELDS: readonly MetadataField[] = [
  'outlet',
  'title',
  'publishedAt',
  'url',
  'author',
  'agency',
  'language',
];

/** "reuters-1" for `news/reuters-1.txt.gz#3`; a record of standard input goes by its id. */
function fileName(raw: RawArticle): string {
  if (/^-(?:#\d+)?$/.test(raw.source)) return raw.id ?? 'input';
  const base = raw.source.replace(/#\d+$/, '').split(/[/\\]/).at(-1) ?? '';
  return base.replace(/\.gz$/i, '').replace(/(.)\.[A-Za-z]{1,8}$/, '$1') || (raw.id ?? 'input');
}
