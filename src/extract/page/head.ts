import type { Metadata } from '../../model/article.ts';
import { isoDate } from '../../text/dates.ts';
import { tidy } from '../paragraphs.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { readJsonLd, type Stated } from './json-ld.ts';

/** Metadata as the page gives it, by JSON-LD, meta elements, `<time>` and `<title>`, in that order; and its own text of the article. */
export interface Head {
  readonly metadata: Partial<Metadata>;
  /** `articleBody` of the page's JSON-LD, or empty. */
  readonly statedBody: string;
}

export function readHead(document: DomDocument): Head {
  const stated = readJsonLd(
    [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      (s) => s.textContent ?? '',
    ),
  );
  const metas = readMetas(document);
  const outlet = decode(stated.outlet) || metaOf(metas, OUTLET_METAS);
  return {
    metadata: present({
      outlet: ADDRESS.test(outlet) ? '' : outlet,
      title: decode(stated.title) || metaOf(metas, TITLE_METAS) || titleOf(document, outlet),
      publishedAt: dateOf(document, stated, metas) ?? '',
      url: addressOf(document, stated, metas),
      author:
        [decode(stated.author), metaOf(metas, AUTHOR_METAS)].find(
          (name) => name !== '' && !ADDRESS.test(name),
        ) ?? '',
    }),
    statedBody: stated.body,
  };
}

const OUTLET_METAS = [
  'og:site_name',
  'article:publisher',
  'publisher',
  'dc.publisher',
  'application-name',
  'twitter:app:name:iphone',
];
const TITLE_METAS = [
  'og:title',
  'twitter:title',
  'dc.title',
  'sailthru.title',
  'parsely-title',
  'headline',
];
const AUTHOR_METAS = [
  'author',
  'article:author',
  'article:author_name',
  'dc.creator',
  'sailthru.author',
  'parsely-author',
  'byl',
];
const DATE_METAS = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'sailthru.date',
  'parsely-pub-date',
  'article.published',
  'cxenseparse:recs:publishtime',
  'ptime',
  'displaydate',
];
const ADDRESS = /^(?:https?:|www\.|\/\/|@)/i;

type Metas = ReadonlyMap<string, string>;

/** The first content of each meta element by name, property or itemprop, in lower case. */
function readMetas(document: DomDocument): Metas {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const name =
      meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const content = tidy(meta.getAttribute('content') ?? '');
    if (name === null || content === '') continue;
    const key = name.trim().toLowerCase();
    if (!metas.has(key)) metas.set(key, content);
  }
  return metas;
}

function metaOf(metas: Metas, names: readonly string[]): string {
  const name = names.find((each) => metas.has(each) && !ADDRESS.test(metas.get(each) ?? ''));
  return name === undefined ? '' : decode(metas.get(name) ?? '');
}

function dateOf(document: DomDocument, stated: Stated, metas: Metas): string | null {
  const given = [stated.publishedAt, ...DATE_METAS.map((name) => metas.get(name) ?? '')];
  for (const date of given) {
    const iso = isoDate(date);
    if (iso !== null) return iso;
  }
  for (const time of document.querySelectorAll(
    '[itemprop="datePublished"], time[pubdate], article time, time',
  )) {
    const iso = isoDate(
      time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent ?? '',
    );
    if (iso !== null) return iso;
  }
  return null;
}

function addressOf(document: DomDocument, stated: Stated, metas: Metas): string {
  const canonical = first(document, 'link[rel="canonical"]')?.getAttribute('href') ?? '';
  const given = [canonical, metas.get('og:url') ?? '', stated.url];
  return given.map((url) => url.trim()).find((url) => /^https?:\/\/[^\s<>"]+$/i.test(url)) ?? '';
}

/** The headline on the page, else its title without the outlet's name at the end. */
function titleOf(document: DomDocument, outlet: string): string {
  const heading = tidy(first(document, 'h1')?.textContent ?? '');
  if (heading !== '') return heading;
  const title = tidy(first(document, 'title')?.textContent ?? '');
  const cut = / [|–—-] ([^|–—]{2,40})$/.exec(title);
  const isOutlet =
    cut !== null && (outlet === '' || cut[1] === outlet) && cut.index > SHORTEST_TITLE;
  return isOutlet ? title.slice(0, cut.index) : title;
}

const SHORTEST_TITLE = 15;

function first(document: DomDocument, selector: string): DomElement | undefined {
  for (const element of document.querySelectorAll(selector)) return element;
  return undefined;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#039': "'",
  '#x27': "'",
  '#8217': '’',
  '#8216': '‘',
  '#8220': '“',
  '#8221': '”',
  '#8211': '–',
  '#8212': '—',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  nbsp: ' ',
  lt: '<',
  gt: '>',
};

/** Strings in JSON-LD and doubly escaped attributes often still hold character references. */
function decode(text: string): string {
  return tidy(
    text.replaceAll(
      /&(#?\w{2,6});/g,
      (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole,
    ),
  );
}

function present(fields: Partial<Metadata>): Partial<Metadata> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}
