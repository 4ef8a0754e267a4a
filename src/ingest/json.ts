import type { RawArticle } from '../model/article.ts';
import { UserError } from '../model/user-error.ts';
import { jsonFault } from './json-fault.ts';
import { DOCUMENT_LIMIT } from './limits.ts';
import type { Input } from './reader.ts';
import { articleOf, recordsIn } from './records.ts';
import { wholeText } from './whole-text.ts';

/** One article, a list of them, or `{"articles": […]}`. */
export async function* readJson(input: Input): AsyncGenerator<RawArticle> {
  const document = parse(await wholeText(input, { limit: DOCUMENT_LIMIT }));
  const records = recordsIn(document);
  if (records === null) {
    const article = articleOf(document, { source: input.source, where: '' }, input.tell);
    if (article !== null) yield article;
    return;
  }
  if (records.length === 0) {
    throw new UserError('empty', 'its list of articles is empty', {
      hint: 'Put articles into it.',
    });
  }
  for (const [index, record] of records.entries()) {
    const place = { source: `${input.source}#${index + 1}`, where: `article ${index + 1}: ` };
    const article = articleOf(record, place, input.tell);
    if (article !== null) yield article;
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch (error) {
    const { line, column, reason } = jsonFault(json);
    throw new UserError('json', `line ${line}, column ${column} is not valid JSON: ${reason}`, {
      hint: 'Mend it there. If each line is a record of its own, the ending is .jsonl.',
      cause: error,
    });
  }
}
