import { readFile } from 'node:fs/promises';
import { CsvError, parse } from 'csv-parse/sync';
import type { ReaderEntry, ReaderLexicon } from '../model/loaded-entry.ts';
import { UserError } from '../model/user-error.ts';
import { editDistance } from '../text/edit-distance.ts';
import { contentHash } from '../text/hash.ts';
import { decode } from './decoding.ts';
import { codeOf, explain } from './failure.ts';
import { COLUMNS, type Column, entryOfRow } from './lexicon-row.ts';
import { asSource } from './table.ts';

/**
 * A reader's own lexicon of loaded terms: a table (CSV, or parted by tabs or semicolons) whose first
 * line names the columns. Throws a UserError that names file and line where anything is wrong.
 */
export async function readLexicon(path: string): Promise<ReaderLexicon> {
  const text = await readText(path);
  const fail = (message: string): never => {
    throw unfit(path, message, EXAMPLE);
  };
  const [header, ...rows] = rowsOf(text, fail);
  if (header === undefined) return fail('it is empty');
  const columns = columnsOf(header.record, fail);
  const { entries, faults } = entriesOf(rows, columns);
  if (faults.length > 0) fail(told(faults));
  return { path: asSource(path), hash: contentHash(text), entries };
}

const EXAMPLE =
  'A lexicon is a table such as: term,category,plainer,off ⏎ sabre-rattling,war metaphor,threats, ⏎ vital,,,yes';

interface Row {
  readonly line: number;
  readonly record: readonly string[];
}

function rowsOf(text: string, fail: (message: string) => never): readonly Row[] {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- with `info` the records come in this shape
    const rows = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as readonly { record: string[]; info: { lines: number } }[];
    return rows.map(({ record, info }) => ({ record, line: info.lines }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? `line ${error['lines']}: ` : '';
    return fail(`${line}a quotation mark is not closed or stands in the wrong place`);
  }
}

/** The mark that parts the first line. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  return ['\t', ';'].find((mark) => first.includes(mark)) ?? ',';
}

function columnsOf(
  names: readonly string[],
  fail: (message: string) => never,
): ReadonlyMap<Column, number> {
  const columns = new Map<Column, number>();
  for (const [at, name] of names.entries()) {
    const column = COLUMNS.find((one) => one === name.toLowerCase());
    if (column !== undefined) columns.set(column, at);
    else if (name !== '') fail(`line 1: there is no column “${name.slice(0, 40)}”${meant(name)}`);
  }
  if (!columns.has('term')) fail('line 1: it names the columns, and one of them must be “term”');
  return columns;
}

function meant(name: string): string {
  const near = COLUMNS.find((one) => editDistance(name.toLowerCase(), one, 3) < 3);
  return near === undefined ? `; they are: ${COLUMNS.join(', ')}` : `; did you mean “${near}”?`;
}

function entriesOf(
  rows: readonly Row[],
  columns: ReadonlyMap<Column, number>,
): { readonly entries: readonly ReaderEntry[]; readonly faults: readonly string[] } {
  const entries: ReaderEntry[] = [];
  const faults: string[] = [];
  const lines: Lines = new Map();
  for (const { line, record } of rows) {
    const read = entryOfRow((column) => record[columns.get(column) ?? -1] ?? '');
    if ('fault' in read) {
      faults.push(`line ${line} ${read.fault}`);
      continue;
    }
    const twice = takenBefore(read.entry, line, lines);
    if (twice === null) entries.push(read.entry);
    else faults.push(`line ${line} has “${read.entry.term}” once more; it stands in line ${twice}`);
  }
  return { entries, faults };
}

/** Which lines speak of a term, and of which word classes. */
type Lines = Map<string, { readonly line: number; readonly tags: readonly string[] }[]>;

/** The line that speaks of the same term in one of these classes; null where there is none, and then this line is noted. */
function takenBefore({ term, tags }: ReaderEntry, line: number, lines: Lines): number | null {
  const others = lines.get(term) ?? [];
  const before = others.find(
    (other) =>
      tags.length === 0 || other.tags.length === 0 || tags.some((tag) => other.tags.includes(tag)),
  );
  if (before !== undefined) return before.line;
  if (others.length === 0) lines.set(term, [{ line, tags }]);
  else others.push({ line, tags });
  return null;
}

const MOST_FAULTS = 5;

function told(faults: readonly string[]): string {
  const more = faults.length - MOST_FAULTS;
  const first = faults.slice(0, MOST_FAULTS).join('; ');
  return more > 0 ? `${first}; and ${more} more` : first;
}

async function readText(path: string): Promise<string> {
  try {
    return decode(await readFile(path)).text;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw unfit(path, 'there is no such file', 'Check the path.');
    const problem = explain(error);
    if (problem === null) throw error;
    throw unfit(path, problem.message, problem.hint);
  }
}

const unfit = (path: string, message: string, hint: string): UserError =>
  new UserError('bad-lexicon', `the lexicon ${asSource(path)}: ${message}`, { hint });
