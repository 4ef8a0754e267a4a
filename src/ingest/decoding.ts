export type UnicodeEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

export interface Decoded {
  readonly text: string;
  /** What was guessed or mended, or null where nothing was. */
  readonly note: string | null;
}

/** The Unicode encoding that the first bytes speak for: a byte order mark, or NULs at every other place. */
export function encodingOf(head: Uint8Array): UnicodeEncoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(head.length, 4096) >> 1;
  const nuls: [even: number, odd: number] = [0, 0];
  for (let index = 0; index < pairs * 2; index += 1) {
    if (head[index] === 0) nuls[index % 2 === 0 ? 0 : 1] += 1;
  }
  const [even, odd] = nuls;
  if (odd * 3 > pairs && even * 20 < pairs) return 'utf-16le';
  if (even * 3 > pairs && odd * 20 < pairs) return 'utf-16be';
  return 'utf-8';
}

/** Decodes a whole text. Bytes that are not UTF-8 are read as Windows-1252, the commonest other one. */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  return encoding === 'utf-8' ? decodeUtf8(bytes) : decodeUtf16(bytes, encoding);
}

/** As `decode`, for bytes that are known not to be UTF-16. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  const text = decodeStrictly(bytes);
  return text === null ? mend(bytes) : { text, note: null };
}

/** Decodes a page, which may declare its encoding; a page that is UTF-8 after all is read as such. */
export function decodePage(bytes: Uint8Array): Decoded {
  const declared = declaredEncoding(bytes);
  if (declared === null || encodingOf(bytes) !== 'utf-8') return decode(bytes);
  const text = decodeStrictly(bytes);
  if (text !== null && text.length !== bytes.length) return { text, note: null };
  try {
    const decoder = new TextDecoder(declared);
    if (decoder.encoding.startsWith('utf-')) return decode(bytes);
    if (decoder.encoding === 'windows-1252') return { text: decodeWindows1252(bytes), note: null };
    return { text: decoder.decode(bytes), note: null };
  } catch {
    const { text: guess } = decode(bytes);
    return { text: guess, note: `the page declares the unknown encoding "${declared}"` };
  }
}

/** The same text in UTF-8, so that line ends are single bytes. */
export async function* utf8Bytes(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  let isFirst = true;
  for await (const chunk of chunks) {
    if (isFirst) {
      const encoding = encodingOf(chunk);
      decoder = encoding === 'utf-8' ? null : new TextDecoder(encoding);
      isFirst = false;
    }
    yield decoder === null ? chunk : Buffer.from(decoder.decode(chunk, { stream: true }));
  }
  const rest = decoder?.decode() ?? '';
  if (rest !== '') yield Buffer.from(rest);
}

const STRICT = new TextDecoder('utf-8', { fatal: true });
/** What Windows-1252 has at 0x80 to 0x9F. Node's own decoder takes these bytes for control characters. */
const WINDOWS_1252 = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';
const REPLACEMENT = '\uFFFD';

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return STRICT.decode(bytes);
  } catch {
    return null;
  }
}

function decodeUtf16(bytes: Uint8Array, encoding: UnicodeEncoding): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  const isMarked = bytes[0] === 0xff || bytes[0] === 0xfe;
  const name = encoding.toUpperCase();
  if (text.includes(REPLACEMENT)) {
    return { text, note: `it is not valid ${name} throughout: some characters are lost` };
  }
  return { text, note: isMarked ? null : `it has no byte order mark: read as ${name}` };
}

/** Decodes what is UTF-8 as such, and each stray byte as Windows-1252. */
function mend(bytes: Uint8Array): Decoded {
  const hasUtf8 = hasSequence(bytes);
  const parts: string[] = [];
  let from = 0;
  let index = 0;
  while (index < bytes.length) {
    const { length, isWhole } = sequenceAt(bytes, index);
    if (!isWhole) {
      const stray = bytes.subarray(index, index + (hasUtf8 ? length : 1));
      parts.push(decodeStrictly(bytes.subarray(from, index)) ?? '', strayText(stray));
      index += stray.length;
      from = index;
    } else index += length;
  }
  parts.push(decodeStrictly(bytes.subarray(from)) ?? '');
  const note = hasUtf8
    ? 'it is not valid UTF-8 throughout: stray bytes were read as Windows-1252'
    : 'it is not UTF-8: read as Windows-1252';
  return { text: parts.join(''), note };
}

/** What a cut-off sequence stood for cannot be known. */
function strayText(bytes: Uint8Array): string {
  return bytes.length > 1 ? REPLACEMENT : decodeWindows1252(bytes);
}

function decodeWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return text.replaceAll(
    /[\u0080-\u009F]/g,
    (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? REPLACEMENT,
  );
}

function hasSequence(bytes: Uint8Array): boolean {
  let index = 0;
  while (index < bytes.length) {
    const { length, isWhole } = sequenceAt(bytes, index);
    if (isWhole && length > 1) return true;
    index += length;
  }
  return false;
}

/** The UTF-8 sequence that begins at `index`; where it is broken, how many bytes belong to it. */
function sequenceAt(
  bytes: Uint8Array,
  index: number,
): { readonly length: number; readonly isWhole: boolean } {
  const lead = bytes[index] ?? 0;
  if (lead < 0x80) return { length: 1, isWhole: true };
  const wanted = wantedLength(lead);
  if (wanted === 0 || !isSecond(lead, bytes[index + 1] ?? 0)) return { length: 1, isWhole: false };
  let length = 2;
  while (length < wanted && isContinuation(bytes[index + length] ?? 0)) length += 1;
  return { length, isWhole: length === wanted };
}

function wantedLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

/** No over-long forms, no surrogates, nothing beyond U+10FFFF (Unicode, table 3-7). */
function isSecond(lead: number, byte: number): boolean {
  if (lead === 0xe0) return byte >= 0xa0 && byte <= 0xbf;
  if (lead === 0xed) return byte >= 0x80 && byte <= 0x9f;
  if (lead === 0xf0) return byte >= 0x90 && byte <= 0xbf;
  if (lead === 0xf4) return byte >= 0x80 && byte <= 0x8f;
  return isContinuation(byte);
}

function isContinuation(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf;
}

/** From `<meta charset>`, `<meta http-equiv>` or the XML declaration in the first 4 KB. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const declared =
    /<meta\s[^<>]{0,200}?charset\s{0,5}=\s{0,5}["']?([\w-]{1,40})/i.exec(head) ??
    /^\s{0,100}<\?xml\s[^<>]{0,200}?encoding\s{0,5}=\s{0,5}["']([\w-]{1,40})/i.exec(head);
  return declared?.[1] ?? null;
}
