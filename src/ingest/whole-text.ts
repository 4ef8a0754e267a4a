import { UserError } from '../model/user-error.ts';
import { collect, textBytes } from './bytes.ts';
import { type Decoded, decode } from './decoding.ts';
import { ARTICLE_LIMIT } from './limits.ts';
import type { Input } from './reader.ts';

export interface Wholeness {
  readonly limit?: number;
  readonly decodeBytes?: (bytes: Uint8Array) => Decoded;
}

/** All the text of an input. Throws a `UserError` where it is empty, binary or too large. */
export async function wholeText(
  { chunks, tell }: Input,
  { limit = ARTICLE_LIMIT, decodeBytes = decode }: Wholeness = {},
): Promise<string> {
  const { text, note } = decodeBytes(await collect(textBytes(chunks), limit));
  if (text.trim() === '') {
    throw new UserError('empty', 'it is empty', {
      hint: 'Put an article into it, or leave it out.',
    });
  }
  if (note !== null) tell({ message: note, hint: 'Save it as UTF-8.', skipped: false });
  return text;
}
