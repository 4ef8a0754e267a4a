import { parseDocument } from 'yaml';
import type { RawArticle } from '../model/article.ts';
import { words } from './fields.ts';
import { plainMarkdown } from './plain-markdown.ts';
import type { Input, Tell } from './reader.ts';
import { articleOf } from './records.ts';
import { wholeText } from './whole-text.ts';

/** One article: front matter in YAML, then Markdown; its first heading is the title where the front matter has none. */
export async function* readMarkdown(input: Input): AsyncGenerator<RawArticle> {
  const { front, body } = partFrontMatter(await wholeText(input));
  const record = front === null ? {} : parseFrontMatter(front, input.tell);
  const stated = words(record['title'] ?? record['headline']);
  const { title, rest } = partTitle(body);
  const isHeading = title !== null && (stated === null || stated === title);
  const article = articleOf(
    { ...record, title: stated ?? title, text: plainMarkdown(isHeading ? rest : body) },
    { source: input.source, where: '' },
    input.tell,
  );
  if (article !== null) yield article;
}

interface Parts {
  /** The YAML between the marks; null where there is none. */
  readonly front: string | null;
  readonly body: string;
}

const OPENING = /^---[ \t]*\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;

function partFrontMatter(text: string): Parts {
  const opening = OPENING.exec(text);
  if (opening === null) return { front: null, body: text };
  const after = text.slice(opening[0].length);
  const closing = CLOSING.exec(after);
  if (closing === null) return { front: null, body: text };
  return {
    front: after.slice(0, closing.index),
    body: after.slice(closing.index + closing[0].length),
  };
}

function parseFrontMatter(front: string, tell: Tell): Readonly<Record<string, unknown>> {
  const { errors, value } = parseYaml(front);
  if (errors.length > 0) {
    tell({
      message: `its front matter is not valid YAML (${errors[0] ?? ''}): the text is read without it`,
      hint: 'Mend the lines between the two "---": name, colon, value; quote a value that has a colon.',
      skipped: false,
    });
    return {};
  }
  return isRecord(value) ? value : {};
}

/** Line numbers count from the file's first line, which is the opening mark. */
function parseYaml(front: string): { readonly errors: readonly string[]; readonly value: unknown } {
  try {
    const document = parseDocument(front, { prettyErrors: true, logLevel: 'silent' });
    const errors = document.errors.map(
      ({ code, linePos }) => `line ${(linePos?.[0].line ?? 0) + 1}: ${codeWords(code)}`,
    );
    return { errors, value: errors.length > 0 ? null : (document.toJS() as unknown) };
  } catch {
    return { errors: ['it refers to itself too often'], value: null };
  }
}

function codeWords(code: string): string {
  return code.toLowerCase().replaceAll('_', ' ');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const TITLE = /^\s*(?:#[ \t]+([^\n]+)|([^\n]+)\r?\n={3,}[ \t]*)(?:\r?\n|$)/;

/** A first-level heading at the very beginning. */
function partTitle(body: string): { readonly title: string | null; readonly rest: string } {
  const match = TITLE.exec(body);
  if (match === null) return { title: null, rest: body };
  const title = plainMarkdown(match[1] ?? match[2] ?? '').replace(/[ \t]+#+\s*$/, '');
  return { title: title.trim(), rest: body.slice(match[0].length).replace(/^\s*\n/, '') };
}
