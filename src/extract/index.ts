import type { Article, Metadata, RawArticle, Removal } from '../model/article.ts';
import { contentHash } from '../text/hash.ts';
import { clean, type Judged } from './clean.ts';
import { readClues } from './clues.ts';
import { findCut } from './cut-short.ts';
import { type Languages, languagesBy } from './language.ts';
import { lineOf } from './line.ts';
import { outletOf, resolve } from './metadata.ts';
import { notesOn, tellLanguage } from './notes.ts';
import type { Page } from './page/page.ts';
import { splitParagraphs } from './paragraphs.ts';
import type { Tools } from './tools.ts';

/** The article, or why there is none in it, or the tool that must be loaded to tell. */
export type Extraction =
  | { readonly article: Article }
  | { readonly rejected: string }
  | { readonly needs: keyof Tools };

interface Options {
  readonly clean: boolean;
  readonly tools: Tools;
}

/**
 * One article from what was read: its own paragraphs, what was removed and why, its metadata and where
 * each was found. Without `clean` a text stays byte for byte, and of a page only the body is taken.
 */
export function extract(raw: RawArticle, { clean: isCleaned, tools }: Options): Extraction {
  const languages = languagesBy(tools.detector);
  const read = readerOf(raw, tools);
  if (read === null) return { needs: 'readPage' };
  const body = readBody(raw, read, { isCleaned, languages });
  if ('rejected' in body) return body;
  if (!/[\p{L}\p{N}]/u.test(body.text)) return { rejected: describeEmptiness(body.removed) };
  const article = assemble(raw, body, languages);
  return languages.isDetectorMissing() ? { needs: 'detector' } : { article };
}

type Read = NonNullable<Tools['readPage']>;

const readerOf = ({ body }: RawArticle, { readPage }: Tools): Read | null =>
  body.kind === 'html' ? readPage : readText;

interface Body {
  readonly text: string;
  readonly removed: readonly Removal[];
  readonly mayBeCutShort: string | null;
  readonly page: Partial<Metadata>;
  readonly clues: Partial<Metadata>;
}

function readBody(
  raw: RawArticle,
  read: Read,
  { isCleaned, languages }: { readonly isCleaned: boolean; readonly languages: Languages },
): Body | { readonly rejected: string } {
  const { kind, content } = raw.body;
  if (kind === 'text' && (raw.cleaned !== null || !isCleaned)) return asItIs(raw);
  const page = read(content);
  if ('unreadable' in page) return { rejected: page.unreadable };
  const { fields } = resolve({ ...raw.given, page: page.metadata });
  const { lines, headline } = isCleaned
    ? clean(page.lines, fields.title ?? '', languages)
    : { lines: page.lines.map(unjudged), headline: null };
  return {
    text: joinKept(lines),
    removed: listRemovals(lines),
    mayBeCutShort: findCut(lines, page.isCutOff),
    page: page.metadata,
    clues: isCleaned ? cluesOf(lines, headline) : {},
  };
}

function asItIs({ body, cleaned }: RawArticle): Body {
  const { removed = [], mayBeCutShort = null } = cleaned ?? {};
  return { text: body.content, removed, mayBeCutShort, page: {}, clues: {} };
}

const cluesOf = (lines: readonly Judged[], headline: string | null): Partial<Metadata> => ({
  ...readClues(lines),
  ...(headline === null ? {} : { title: headline }),
});

function readText(content: string): Page {
  const lines = splitParagraphs(content).map((text) => ({ text, reason: null }));
  return { metadata: {}, lines, isCutOff: false };
}

const unjudged = ({ text, reason }: Page['lines'][number]): Judged => ({
  line: lineOf(text),
  reason,
});

const joinKept = (lines: readonly Judged[]): string =>
  lines
    .filter(({ reason }) => reason === null)
    .map(({ line }) => line.text)
    .join('\n\n');

/** In the order of the original; lines that stand together and went for one reason are one removal. */
function listRemovals(lines: readonly Judged[]): readonly Removal[] {
  const removed: { reason: string; texts: string[] }[] = [];
  let last: string | null = null;
  for (const { line, reason } of lines) {
    if (reason !== null && reason === last) removed.at(-1)?.texts.push(line.text);
    else if (reason !== null) removed.push({ reason, texts: [line.text] });
    last = reason;
  }
  return removed.map(({ reason, texts }) => ({ text: texts.join('\n'), reason }));
}

function describeEmptiness(removed: readonly Removal[]): string {
  const reasons = [...new Set(removed.map(({ reason }) => reason))];
  return reasons.length === 0
    ? 'it has no text'
    : `nothing of an article is in it, only: ${reasons.slice(0, MOST_REASONS).join(', ')}`;
}

const MOST_REASONS = 4;

function assemble(raw: RawArticle, body: Body, languages: Languages): Article {
  const resolved = resolve({ ...raw.given, page: body.page, text: body.clues });
  const { fields, origins } = resolved;
  const stated = { language: fields.language, origin: origins.language ?? 'text' };
  const language = tellLanguage(body.text, stated, languages);
  const { outlet, origin } = outletOf(raw, resolved);
  const title = fields.title ?? openingWords(body.text);
  return {
    id: raw.id ?? contentHash(JSON.stringify([outlet, title, body.text])),
    source: raw.source,
    outlet,
    title,
    publishedAt: fields.publishedAt ?? null,
    url: fields.url ?? null,
    author: fields.author ?? null,
    agency: fields.agency ?? null,
    language: language.code,
    text: body.text,
    removed: body.removed,
    mayBeCutShort: body.mayBeCutShort,
    notes: notesOn(
      { title, text: body.text },
      { stated: fields.language, shown: language.code },
      languages,
    ),
    origins: {
      ...origins,
      outlet: origin,
      title: origins.title ?? 'text',
      language: language.origin,
    },
    event: raw.event,
  };
}

const TITLE_WORDS = 12;
const LONGEST_TITLE = 120;

/** An article without a headline goes by its first words. */
function openingWords(text: string): string {
  const words = text.trimStart().slice(0, LONGEST_TITLE).split(/\s+/);
  const title = words.slice(0, TITLE_WORDS).join(' ');
  return title.length < text.trim().length ? `${title} …` : title;
}
