import { parse } from 'csv-parse/sync';
import { RECORD_LIMIT } from './limits.ts';
import type { Line } from './lines.ts';
import type { Tell } from './reader.ts';

export interface Row {
  /** The line with which it begins. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The rows of a table, the header first; blank lines are passed over. A quotation mark that is never
 * closed would swallow all that follows: then its line alone is told and lost, and reading goes on after it.
 */
export async function* csvRows(lines: AsyncIterable<Line>, tell: Tell): AsyncGenerator<Row> {
  const reader = rowReader(tell);
  for await (const line of lines) yield* reader.add(line);
  yield* reader.end();
}

interface RowReader {
  /** The rows that are complete with this line. */
  readonly add: (line: Line) => readonly Row[];
  readonly end: () => readonly Row[];
}

/** Holds lines until their quotation marks are even in number. */
function rowReader(tell: Tell): RowReader {
  let held: Line[] = [];
  let isOpen = false;
  let size = 0;
  let delimiter: string | null = null;
  let width = 0;
  const close = (queue: Line[]): readonly Row[] => {
    const record = held;
    held = [];
    isOpen = false;
    size = 0;
    const [first] = record;
    if (first === undefined) return [];
    delimiter ??= delimiterOf(first.text);
    const { rows, used } = rowsOf(record, delimiter, width);
    for (const unused of record.slice(used).toReversed()) queue.push(unused);
    if (rows === null) {
      tellBroken(first.number, tell);
      return [];
    }
    width ||= rows[0]?.length ?? 0;
    return rows.map((cells) => ({ line: first.number, cells }));
  };
  /** `queue` is a stack: the next line is its last. */
  const take = (queue: Line[]): readonly Row[] => {
    const rows: Row[] = [];
    for (let line = queue.pop(); line !== undefined; line = queue.pop()) {
      if (held.length === 0 && line.text.trim() === '') continue;
      held.push(line);
      size += line.text.length;
      if (hasOddMarks(line.text)) isOpen = !isOpen;
      if (!isOpen || size > RECORD_LIMIT) for (const row of close(queue)) rows.push(row);
    }
    return rows;
  };
  const end = (): readonly Row[] => {
    const rows: Row[] = [];
    while (held.length > 0) {
      const queue: Line[] = [];
      for (const row of close(queue)) rows.push(row);
      for (const row of take(queue)) rows.push(row);
    }
    return rows;
  };
  return { add: (line) => take([line]), end };
}

function hasOddMarks(text: string): boolean {
  let isOdd = false;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) isOdd = !isOdd;
  return isOdd;
}

interface Parsed {
  /** Null where the first line is broken. */
  readonly rows: readonly (readonly string[])[] | null;
  /** How many of the lines they take up. */
  readonly used: number;
}

function rowsOf(record: readonly Line[], delimiter: string, width: number): Parsed {
  const rows = cellsOf(record.map(({ text }) => text).join('\n'), delimiter);
  const [first, second] = record;
  if (rows !== null && !swallowed(rows, { second, delimiter, width })) {
    return { rows, used: record.length };
  }
  return { rows: cellsOf(first?.text ?? '', delimiter, true), used: 1 };
}

/** True where a row of an odd width holds a line that is a row of its own: its quotation mark was closed by a later row's. */
function swallowed(
  rows: readonly (readonly string[])[],
  { second, delimiter, width }: { second: Line | undefined; delimiter: string; width: number },
): boolean {
  if (second === undefined || width < 2 || rows[0]?.length === width) return false;
  return cellsOf(second.text, delimiter)?.[0]?.length === width;
}

/** Null where it is not valid CSV. `isLax`: quotation marks within a cell are taken as they are. */
function cellsOf(text: string, delimiter: string, isLax = false): readonly string[][] | null {
  try {
    return parse(text.replace(/\r$/, ''), {
      delimiter,
      relax_column_count: true,
      relax_quotes: isLax,
    });
  } catch {
    return null;
  }
}

/** The mark that parts the header into the most columns. */
function delimiterOf(header: string): string {
  let best = ',';
  let most = 1;
  for (const delimiter of [',', ';', '\t', '|']) {
    const columns = header.split(delimiter, 100_000).length;
    if (columns > most) {
      best = delimiter;
      most = columns;
    }
  }
  return best;
}

function tellBroken(line: number, tell: Tell): void {
  tell({
    message: `line ${line} is not valid CSV: a quotation mark is not closed or stands in the wrong place`,
    hint: 'A cell with commas or quotation marks is written "He said ""no"", twice".',
    skipped: true,
  });
}
