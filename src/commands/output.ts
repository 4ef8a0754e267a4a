import { once } from 'node:events';

/** Lines gathered before each write, in characters: few system calls, little held back. */
const CHUNK = 1 << 16;

/** Writes to standard output, waiting where the reader is slower. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Writes each record as a JSON line; gives how many there were. */
export async function writeRecords(
  records: AsyncIterable<unknown> | Iterable<unknown>,
): Promise<number> {
  let count = 0;
  let pending = '';
  for await (const record of records) {
    count += 1;
    pending += `${JSON.stringify(record)}\n`;
    if (pending.length >= CHUNK) {
      await write(pending);
      pending = '';
    }
  }
  await write(pending);
  return count;
}
