import { UserError } from '../model/user-error.ts';
import { textBytes } from './bytes.ts';
import { decodeUtf8, utf8Bytes } from './decoding.ts';
import { inMebibytes, RECORD_LIMIT, SKIP_LIMIT } from './limits.ts';
import type { Input, Tell } from './reader.ts';

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without its line feed; a carriage return before it is kept. */
  readonly text: string;
}

/**
 * The lines of an input, one at a time, each decoded by itself. A line too long to hold is told and
 * passed over. Throws a `UserError` where there is no line that is not blank.
 */
export async function* linesOf({ chunks, tell }: Input): AsyncGenerator<Line> {
  let number = 0;
  let isNoteTold = false;
  let isEmpty = true;
  for await (const bytes of splitLines(utf8Bytes(textBytes(chunks)))) {
    number += 1;
    if (bytes === null) {
      isEmpty = false;
      tellTooLong(number, tell);
      continue;
    }
    const { text, note } = decodeUtf8(bytes);
    if (note !== null && !isNoteTold) {
      isNoteTold = true;
      tell({ message: `line ${number}: ${note}`, hint: 'Save it as UTF-8.', skipped: false });
    }
    if (isEmpty && text.trim() !== '') isEmpty = false;
    yield { number, text };
  }
  if (isEmpty) {
    throw new UserError('empty', 'it is empty', { hint: 'Put articles into it, or leave it out.' });
  }
}

/** Null stands for a line that is too long to hold. */
async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | null> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      yield joined(held, chunk.subarray(from, end), size);
      held = [];
      size = 0;
      from = end + 1;
    }
    const rest = chunk.subarray(from);
    size += rest.length;
    if (size <= RECORD_LIMIT) held.push(rest);
    else held = [];
    if (size > SKIP_LIMIT) throw endless();
  }
  if (size > 0) yield joined(held, new Uint8Array(), size);
}

function joined(held: readonly Uint8Array[], last: Uint8Array, size: number): Uint8Array | null {
  if (size + last.length > RECORD_LIMIT) return null;
  return held.length === 0 ? last : Buffer.concat([...held, last]);
}

function tellTooLong(number: number, tell: Tell): void {
  tell({
    message: `line ${number} is longer than ${inMebibytes(RECORD_LIMIT)}`,
    hint: 'Split the record, or leave it out.',
    skipped: true,
  });
}

function endless(): UserError {
  return new UserError('too-large', `a line is longer than ${inMebibytes(SKIP_LIMIT)}`, {
    hint: 'Check that it holds one record a line.',
  });
}
