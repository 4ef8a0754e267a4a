import { readCsv } from './csv.ts';
import { readJson } from './json.ts';
import { readJsonLines } from './json-lines.ts';
import { readMarkdown } from './markdown.ts';
import { readHtml, readPlainText } from './plain-text.ts';
import type { Reader } from './reader.ts';

/** The reader for a file by the ending of its name, packed or not; null where the ending says nothing. */
export function formatOf(path: string): Reader | null {
  const ending = /\.([a-z]{1,10})(?:\.gz)?$/i.exec(path)?.[1] ?? '';
  return READERS.get(ending.toLowerCase()) ?? null;
}

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['txt', readPlainText],
  ['md', readMarkdown],
  ['html', readHtml],
  ['htm', readHtml],
  ['json', readJson],
  ['jsonl', readJsonLines],
  ['ndjson', readJsonLines],
  ['csv', readCsv],
]);

/** ".txt, .md, …", for messages. */
export const ENDINGS = [...READERS.keys()].map((ending) => `.${ending}`).join(', ');
