import type { RawArticle } from '../model/article.ts';
import { UserError } from '../model/user-error.ts';
import { jsonFault } from './json-fault.ts';
import { type Line, linesOf } from './lines.ts';
import type { Input, Tell } from './reader.ts';
import { articleOf, recordsIn } from './records.ts';

/** One record a line (or a list of records a line). */
export async function* readJsonLines(input: Input): AsyncGenerator<RawArticle> {
  let count = 0;
  let isFirst = true;
  for await (const line of linesOf(input)) {
    if (line.text.trim() === '') continue;
    if (isFirst) refuseDocument(line);
    isFirst = false;
    const document = parseLine(line, input.tell);
    const records = document === undefined ? [undefined] : (recordsIn(document) ?? [document]);
    for (const record of records) {
      count += 1;
      if (record === undefined) continue;
      const place = { source: `${input.source}#${count}`, where: `line ${line.number}: ` };
      const article = articleOf(record, place, input.tell);
      if (article !== null) yield article;
    }
  }
}

/** Undefined, and told, where the line is not JSON. */
function parseLine({ number, text }: Line, tell: Tell): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const { column, reason } = jsonFault(text);
    tell({
      message: `line ${number}, column ${column} is not valid JSON: ${reason}`,
      hint: 'Each line is one record in JSON; mend this one. The others are read.',
      skipped: true,
    });
    return undefined;
  }
}

/** A document over many lines would give a problem for each of them. */
function refuseDocument({ text }: Line): void {
  if (!/^[[{]\s*$/.test(text.trim())) return;
  throw new UserError('not-lines', 'it is one JSON document over several lines', {
    hint: 'Save it with the ending .json, or write each record in one line.',
  });
}
