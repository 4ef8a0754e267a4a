import type { RawArticle } from '../model/article.ts';
import { UserError } from '../model/user-error.ts';
import { csvRows, type Row } from './csv-rows.ts';
import { plainName } from './fields.ts';
import { COLUMN_LIMIT } from './limits.ts';
import { linesOf } from './lines.ts';
import type { Input, Tell } from './reader.ts';
import { articleOf, BODIES } from './records.ts';

/** One article a row; the header names the columns as a record's members. */
export async function* readCsv(input: Input): AsyncGenerator<RawArticle> {
  let count = 0;
  let hasHeader = false;
  const accepts = (header: readonly string[]): boolean => {
    hasHeader = hasBody(header);
    return hasHeader;
  };
  for await (const { line, record } of csvRecords(input, accepts)) {
    count += 1;
    const place = { source: `${input.source}#${count}`, where: `line ${line}: ` };
    const article = articleOf(record, place, input.tell);
    if (article !== null) yield article;
  }
  if (hasHeader && count === 0) {
    throw new UserError('empty', 'it has no rows below its header', {
      hint: 'Write one article a row.',
    });
  }
}

export interface CsvRecord {
  readonly line: number;
  readonly record: Readonly<Record<string, string>>;
}

/** The rows by column name; none where `accepts` refuses the header. */
export async function* csvRecords(
  input: Input,
  accepts: (header: readonly string[]) => boolean,
): AsyncGenerator<CsvRecord> {
  let header: readonly string[] | null = null;
  for await (const row of csvRows(linesOf(input), input.tell)) {
    if (header === null) {
      header = row.cells.map((name) => name.trim());
      refuseWide(header);
      if (!accepts(header)) return;
    } else if (isReadable(row, header.length, input.tell)) {
      yield { line: row.line, record: recordOf(header, row.cells) };
    }
  }
}

/** True where a column has this plain name ("file"). */
export const hasColumn = (header: readonly string[], name: string): boolean =>
  header.some((column) => plainName(column) === name);

/** Throws a `UserError` where no column can hold the texts. */
function hasBody(header: readonly string[]): true {
  if (BODIES.some((name) => hasColumn(header, name))) return true;
  if (hasColumn(header, 'file')) {
    throw new UserError('table', 'it is a table about files and holds no texts itself', {
      hint: 'Name it articles.csv, put it beside the files and give their folder.',
    });
  }
  const shown = header.slice(0, 12).map((name) => name.slice(0, 40));
  const more = header.length > shown.length ? ` and ${header.length - shown.length} more` : '';
  throw new UserError('column', 'it has no column named text or html', {
    hint: `The columns found are: ${shown.join(', ')}${more}. Rename the one that holds the texts.`,
  });
}

function refuseWide({ length }: readonly string[]): void {
  if (length <= COLUMN_LIMIT) return;
  throw new UserError('columns', `it has ${length} columns; at most ${COLUMN_LIMIT} are read`, {
    hint: 'Check that it is a table with one article a row.',
  });
}

/** Too many cells mean that a comma was not quoted and the columns are shifted; too few may only lack empty ones. */
function isReadable({ line, cells }: Row, width: number, tell: Tell): boolean {
  if (cells.length === width) return true;
  const isReadAnyway = cells.length < width;
  tell({
    message: `line ${line} has ${cells.length} cells where the header has ${width}${
      isReadAnyway ? ': the missing ones are taken as empty' : ''
    }`,
    hint: 'Write a cell that has commas in quotation marks.',
    skipped: !isReadAnyway,
  });
  return isReadAnyway;
}

function recordOf(header: readonly string[], cells: readonly string[]): Record<string, string> {
  return Object.fromEntries(header.map((name, index) => [name, cells[index] ?? '']));
}
