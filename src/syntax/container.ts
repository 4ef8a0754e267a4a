import { UserError } from '../model/user-error.ts';

/** A file of ours: named sections of bytes, and what it says of itself. */
export interface Container {
  readonly about: Readonly<Record<string, unknown>>;
  /** The bytes of a section. */
  readonly section: (name: string) => Uint8Array;
}

/** The first four bytes, "PLX" and the version of the format. */
export const MAGIC = [0x50, 0x4c, 0x58, 1] as const;
const HEADER_AT = 12;

/**
 * Reads a file of ours. The layout: MAGIC; length of the header; checksum of all that follows the
 * header (both 32 bits, little-endian); the header in JSON; the sections, each padded to eight bytes.
 * Throws a UserError where the bytes are not such a file, are cut off, damaged or of another version.
 */
export function openContainer(bytes: Uint8Array, kind: string): Container {
  if (bytes.length < HEADER_AT || MAGIC.some((byte, i) => i < 3 && bytes[i] !== byte)) {
    throw unfit(kind, 'is not a model file');
  }
  if (bytes[3] !== MAGIC[3]) throw unfit(kind, 'was made for another version of this program');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const from = HEADER_AT + view.getUint32(4, true);
  if (from > bytes.length) throw unfit(kind, 'is cut off');
  const header = readHeader(bytes.subarray(HEADER_AT, from), kind);
  const end = from + Object.values(header.sections).reduce((sum, size) => sum + padded(size), 0);
  if (end > bytes.length) throw unfit(kind, 'is cut off');
  const content = new Uint8Array(bytes.subarray(from, end));
  if (checksum(content) !== view.getUint32(8, true)) throw unfit(kind, 'is damaged');
  if (header.kind !== kind) throw unfit(kind, `is a file of ${header.kind}`);
  const places = new Map<string, Uint8Array>();
  let at = 0;
  for (const [name, size] of Object.entries(header.sections)) {
    places.set(name, content.subarray(at, at + size));
    at += padded(size);
  }
  const section = (name: string): Uint8Array => {
    const found = places.get(name);
    if (found === undefined) throw unfit(kind, `has no ${name}`);
    return found;
  };
  return { about: header.about, section };
}

/** Sections start at multiples of eight, so that they can be read as numbers in place. */
export const padded = (size: number): number => (size + 7) & ~7;

/** Adler's sum over 32-bit words; the length is a multiple of eight. */
export function checksum(content: Uint8Array): number {
  let [a, b] = [1, 0];
  const words = new Uint32Array(content.buffer, content.byteOffset, content.length >> 2);
  for (let i = 0; i < words.length; i += 1) {
    a = (a + (words[i] as number)) | 0;
    b = (b + a) | 0;
  }
  return (Math.imul(b, 0x9e3779b1) ^ a) >>> 0;
}

interface Header {
  readonly kind: string;
  readonly about: Record<string, unknown>;
  /** Sizes in bytes by name, in order. */
  readonly sections: Record<string, number>;
}

function readHeader(bytes: Uint8Array, kind: string): Header {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Header;
  } catch (cause) {
    throw unfit(kind, 'is damaged', cause);
  }
}

const HINT =
  'Get models/english again (it comes with the program), or build it with `npm run train`.';

const unfit = (kind: string, what: string, cause?: unknown): UserError =>
  new UserError('model-file', `The model file of ${kind} ${what}.`, { hint: HINT, cause });

/** What to throw where a model file cannot be read at all. */
export const unreadable = (path: string, cause: unknown): UserError =>
  new UserError('model-file', `The model file ${path} cannot be read.`, { hint: HINT, cause });
