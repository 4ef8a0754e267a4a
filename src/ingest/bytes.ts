import { createReadStream } from 'node:fs';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { UserError } from '../model/user-error.ts';
import { encodingOf } from './decoding.ts';
import { inMebibytes } from './limits.ts';

/** The bytes of a file, unpacked where its name ends in .gz. Closed when the consumer stops. */
export function fileBytes(path: string): AsyncIterable<Uint8Array> {
  const file: Readable = createReadStream(path, { highWaterMark: 256 * 1024 });
  return /\.gz$/i.test(path) ? unpacked(file) : file;
}

/** Passes the bytes on unless their beginning is that of a picture, a PDF or other data that is not text. */
export async function* textBytes(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | null = new Uint8Array();
  try {
    for await (const chunk of chunks) {
      if (head === null) {
        yield chunk;
        continue;
      }
      head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
      if (head.length < HEAD) continue;
      const whole: Uint8Array = head;
      head = null;
      refuseBinary(whole);
      yield whole;
    }
  } catch (error) {
    // What came before the source failed is not lost.
    if (head !== null && head.length > 0) yield head;
    throw error;
  }
  if (head === null || head.length === 0) return;
  refuseBinary(head);
  yield head;
}

/** All the bytes at once. Throws a `UserError` where there are more than `limit`. */
export async function collect(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit);
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

const HEAD = 8192;

/** The first bytes of common formats that are not text. */
const SIGNATURES: readonly { readonly bytes: string; readonly name: string }[] = [
  { bytes: '%PDF-', name: 'a PDF' },
  { bytes: 'PK\u0003\u0004', name: 'a ZIP archive or a word processor’s file' },
  { bytes: '\u001F\u008B', name: 'gzip data without the ending .gz' },
  { bytes: '\u0089PNG', name: 'a picture' },
  { bytes: '\u00FF\u00D8\u00FF', name: 'a picture' },
  { bytes: 'GIF8', name: 'a picture' },
  { bytes: '\u00D0\u00CF\u0011\u00E0', name: 'a word processor’s file' },
];

async function* unpacked(packed: Readable): AsyncGenerator<Uint8Array> {
  // Errors reach the loop; the callback only says that they are looked after.
  const unpacking: AsyncIterable<Uint8Array> = pipeline(packed, createGunzip(), () => undefined);
  yield* unpacking;
}

function refuseBinary(head: Uint8Array): void {
  const start = Buffer.from(head.subarray(0, 8)).toString('latin1');
  const known = SIGNATURES.find(({ bytes }) => start.startsWith(bytes));
  if (known !== undefined || looksBinary(head.subarray(0, HEAD))) {
    throw new UserError('binary', `it is not text but ${known?.name ?? 'binary data'}`, {
      hint: 'Save the article as text or HTML first.',
    });
  }
}

/** A NUL, as git has it, or one control character in ten. */
function looksBinary(head: Uint8Array): boolean {
  const encoding = encodingOf(head);
  const text = new TextDecoder(encoding).decode(head);
  let controls = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0) return true;
    if (code < 32 && (code < 8 || code > 13) && code !== 27) controls += 1;
  }
  return controls * 10 > text.length;
}

function tooLarge(limit: number): UserError {
  return new UserError('too-large', `it is larger than ${inMebibytes(limit)} (unpacked)`, {
    hint: 'Split it: one article a file, or one a line in a .jsonl file.',
  });
}
