import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import type { Stance } from '../../src/model/annotation.ts';
import type { Origin } from '../../src/model/article.ts';
import type { About } from '../../src/model/details.ts';

/** Words of an article; `occurrence` counts from 1 in its gold text where they stand there more than once. */
export interface GoldWords {
  readonly text: string;
  readonly occurrence?: number;
}

interface GoldArticle {
  readonly article: string;
  readonly outlet: string;
  readonly title: string;
  readonly publishedAt: string | null;
  readonly outletOrigin: Origin;
  readonly language: string;
  readonly mayBeCutShort: boolean;
  readonly agency: string | null;
  readonly removed: readonly string[];
  readonly kept: readonly string[];
}

interface GoldAttribution {
  readonly article: string;
  readonly source: GoldWords | null;
  readonly name: string | null;
  readonly cue: GoldWords;
  readonly lemma: string;
  readonly stance: Stance;
  readonly content: readonly GoldWords[];
  readonly quotation: 'direct' | 'indirect' | 'mixed';
}

interface GoldLoadedTerm {
  readonly article: string;
  readonly term: string;
  readonly occurrence?: number;
  readonly category: string;
  readonly quoted: boolean;
}

export interface GoldOmission {
  readonly event: string;
  readonly about: About;
  readonly label: string;
  readonly stated: Readonly<Record<string, readonly string[]>>;
  readonly partial: Readonly<Record<string, readonly string[]>>;
  readonly absent: readonly string[];
  readonly unknown: readonly string[];
}

/** Words by the article that they stand in. */
type ByArticle<Value = string> = Readonly<Record<string, Value>>;

type GoldContradiction = { readonly event: string; readonly about: string } & (
  | {
      readonly kind: string;
      readonly versions: ByArticle;
      readonly note: string;
      /** The later version is newer knowledge. */
      readonly update?: true;
    }
  | { readonly agree: ByArticle; readonly note?: string }
);

interface GoldQuotation {
  readonly event: string;
  readonly speaker: string;
  readonly versions: ByArticle;
  readonly kinds: ByArticle;
  readonly drops: ByArticle;
  readonly lost: string;
}

/** Words of one article in one event. */
interface GoldPassage {
  readonly event: string;
  readonly article: string;
  readonly words: string;
}

interface GoldHeadline {
  readonly event: string;
  readonly article: string;
  readonly label: string;
  readonly claim: string;
  readonly body: string | null;
  readonly whose: string | null;
  readonly note?: string;
}

interface GoldProminence {
  readonly event: string;
  readonly fact: string;
  readonly headline: ByArticle;
  readonly lead: ByArticle;
  readonly body: ByArticle;
  readonly last: ByArticle;
  readonly absent: readonly string[];
}

interface GoldVoice {
  readonly event: string;
  readonly speaker: string;
  readonly kind: string;
  readonly named: boolean;
  readonly heard: ByArticle;
  readonly absent: readonly string[];
}

interface GoldFiles {
  readonly articles: GoldArticle;
  readonly texts: { readonly article: string; readonly text: string };
  readonly events: {
    readonly event: string;
    readonly story: string;
    readonly title: string;
    readonly articles: readonly string[];
  };
  readonly copies: { readonly article: string; readonly copyOf: string };
  readonly attributions: GoldAttribution;
  readonly 'loaded-terms': GoldLoadedTerm;
  readonly omissions: GoldOmission;
  readonly contradictions: GoldContradiction;
  readonly quotations: GoldQuotation;
  readonly background: {
    readonly event: string;
    readonly article: string;
    readonly passage: string;
  };
  readonly labels: GoldPassage & { readonly actor: string; readonly loaded: boolean };
  readonly agency: GoldPassage & {
    readonly act: string;
    readonly form: string;
    readonly agent: string | null;
  };
  readonly certainty: GoldPassage & {
    readonly cue: string | null;
    readonly label: string;
    readonly fact: string | null;
  };
  readonly headlines: GoldHeadline;
  readonly prominence: GoldProminence;
  readonly voices: GoldVoice;
}

const corpusFolder = join(dirname(fileURLToPath(import.meta.url)), '../../corpus');

/** Absolute path of the demo corpus. */
export const demoFolder = join(corpusFolder, 'demo');

/** All records of one gold file. */
export const readGold = <Name extends keyof GoldFiles>(name: Name): readonly GoldFiles[Name][] =>
  parseLines<GoldFiles[Name]>(readFileSync(join(corpusFolder, 'gold', `${name}.jsonl`), 'utf8'));

/** Paths of all files of the demo corpus, below `demoFolder`, in order. */
export const demoFiles = (): readonly string[] =>
  readdirSync(demoFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(demoFolder.length + 1))
    .toSorted();

/** The decoded content of one file: unpacked, and read as Windows-1252 where it is not UTF-8. */
export function decoded(path: string): string {
  const bytes = readFileSync(join(demoFolder, path));
  const unpacked = path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(unpacked);
  } catch {
    return unpacked
      .toString('latin1')
      .replaceAll(/[\u0080-\u009f]/g, (mark) => WINDOWS_MARKS[mark.charCodeAt(0) - 0x80] ?? mark);
  }
}

// 0x80 to 0x9F of Windows-1252. Node 20's own decoder takes that encoding for Latin-1.
const WINDOWS_MARKS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** What a reader of this article's file or record sees, clutter included. */
export function visibleText(article: string): string {
  const [path = '', record] = article.split('#');
  const content = decoded(path);
  const kind = path.replace(/\.gz$/, '').split('.').at(-1);
  if (kind === 'html') return pageText(content);
  if (kind === 'json') return textMember(JSON.parse(content));
  if (kind === 'jsonl') {
    return textMember(
      parseLines<{ id: string; text: string }>(content).find(({ id }) => id === record),
    );
  }
  if (kind === 'csv') {
    const rows: unknown[] = parse(content, { columns: true });
    return textMember(rows[Number(record) - 1]);
  }
  return content;
}

/**
 * The record's path as the reader names it, `path#3` for the third record of a file:
 * gold names records by their id instead, which readers of JSON lines keep as the article's id.
 */
export function sourceOf(article: string): string {
  const [path = '', record] = article.split('#');
  if (record === undefined || !path.includes('.jsonl')) return article;
  const ids = parseLines<{ id: string }>(decoded(path)).map(({ id }) => id);
  return `${path}#${ids.indexOf(record) + 1}`;
}

/** Offset of the words in a text, or -1. */
export function offsetOf(text: string, words: GoldWords): number {
  let offset = -1;
  for (let seen = 0; seen < (words.occurrence ?? 1); seen += 1) {
    offset = text.indexOf(words.text, offset + 1);
    if (offset === -1) return -1;
  }
  return offset;
}

const parseLines = <Row>(content: string): Row[] =>
  content
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Row => JSON.parse(line));

function textMember(record: unknown): string {
  if (typeof record === 'object' && record !== null && 'text' in record) return String(record.text);
  throw new Error('The record has no text');
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  pound: '£',
};

const pageText = (html: string): string =>
  html
    .replaceAll(/<(script|style|title)[^>]*>[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
