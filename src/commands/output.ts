import { once } from 'node:events';

/** Lines gathered before each write, in characters: few system calls, little held back. */
const CHUNK = 1 << 16;

/** Writes to standard output, waiting where the reader is slower. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Writes each record as a JSON line; gives how many there were. */
export const writeRecords = (
  records: AsyncIterable<unknown> | Iterable<unknown>,
): Promise<number> => writeLines(asLines(records));

async function* asLines(
  records: AsyncIterable<unknown> | Iterable<unknown>,
): AsyncGenerator<string> {
  for await (const record of records) yield JSON.stringify(record);
}

/** Writes each line; gives how many there were. */
export async function writeLines(lines: AsyncIterable<string>): Promise<number> {
  let count = 0;
  let pending = '';
  for await (const line of lines) {
    count += 1;
    pending += `${line}\n`;
    if (pending.length >= CHUNK) {
      await write(pending);
      pending = '';
    }
  }
  await write(pending);
  return count;
}
