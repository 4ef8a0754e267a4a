import type { RawArticle } from '../model/article.ts';
import { decodePage } from './decoding.ts';
import type { Input } from './reader.ts';
import { wholeText } from './whole-text.ts';

/** The whole file is the text of one article. */
export async function* readPlainText(input: Input): AsyncGenerator<RawArticle> {
  yield bareArticle(input.source, { kind: 'text', content: await wholeText(input) });
}

/** The whole file is one page. */
export async function* readHtml(input: Input): AsyncGenerator<RawArticle> {
  const content = await wholeText(input, { decodeBytes: decodePage });
  yield bareArticle(input.source, { kind: 'html', content });
}

/** A file whose ending says nothing: a page where it begins like one, otherwise text. */
export async function* readUnknown(input: Input): AsyncGenerator<RawArticle> {
  const content = await wholeText(input);
  const isPage = /^\s*<(?:!doctype\s+html|html)\b/i.test(content);
  yield bareArticle(input.source, { kind: isPage ? 'html' : 'text', content });
}

function bareArticle(source: string, body: RawArticle['body']): RawArticle {
  return { source, id: null, body, given: {}, event: null, cleaned: null };
}
