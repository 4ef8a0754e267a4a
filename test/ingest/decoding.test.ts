import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  decode,
  decodePage,
  decodeUtf8,
  encodingOf,
  utf8Bytes,
} from '../../src/ingest/decoding.ts';
import { bytes, messagesOf, read, textsOf } from './reading.ts';

const TEXT = 'The minister said: “No”, and left for Zürich — café © 2017. '.repeat(3);
const utf16le = (text: string): Buffer => Buffer.from(text, 'utf16le');
const utf16be = (text: string): Buffer => utf16le(text).swap16();
const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

const page = (charset: string, rest: string): string =>
  `<html><head><meta charset="${charset}"></head><p>${rest}</p>`;

describe('decode', () => {
  test.each([
    ['UTF-8', Buffer.from(TEXT), null],
    ['UTF-8 with mark', Buffer.from(`\uFEFF${TEXT}`), null],
    ['UTF-16 LE with mark', utf16le(`\uFEFF${TEXT}`), null],
    ['UTF-16 BE with mark', utf16be(`\uFEFF${TEXT}`), null],
    ['UTF-16 LE', utf16le(TEXT), 'it has no byte order mark: read as UTF-16LE'],
    ['UTF-16 BE', utf16be(TEXT), 'it has no byte order mark: read as UTF-16BE'],
  ])('%s', (_, encoded, note) => {
    expect(decode(encoded)).toEqual({ text: TEXT, note });
  });

  test('Windows-1252', () => {
    const encoded = latin('\u0093No\u0094, he said \u0096 caf\u00E9 for \u008010.');
    expect(decode(encoded)).toEqual({
      text: '“No”, he said – café for €10.',
      note: 'it is not UTF-8: read as Windows-1252',
    });
  });

  test('UTF-8 with stray Windows-1252 bytes keeps both', () => {
    const encoded = Buffer.concat([Buffer.from('“Zürich” '), latin('caf\u00E9 \u0093x\u0094')]);
    expect(decode(encoded)).toEqual({
      text: '“Zürich” café “x”',
      note: 'it is not valid UTF-8 throughout: stray bytes were read as Windows-1252',
    });
  });

  test('a sequence that is cut off is one unknown character', () => {
    const cut = Buffer.from('“one” “two”').subarray(0, -1);
    expect(decode(cut).text).toBe('“one” “two\uFFFD');
    expect(decode(Buffer.from([0x41, 0x81, 0x42])).text).toBe('A\uFFFDB');
  });

  test('UTF-16 cut in the middle of a character keeps the rest', () => {
    const { text, note } = decode(utf16le(`\uFEFF${TEXT}`).subarray(0, -1));
    expect(text).toBe(`${TEXT.slice(0, -1)}\uFFFD`);
    expect(note).toBe('it is not valid UTF-16LE throughout: some characters are lost');
  });

  test('gives back any text that was encoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const plain = text.replaceAll('\0', '').replace(/^\uFEFF/, '');
        expect(decodeUtf8(Buffer.from(plain)).text).toBe(plain);
        expect(decode(utf16le(`\uFEFF${plain}`)).text).toBe(plain);
        expect(decode(utf16be(`\uFEFF${plain}`)).text).toBe(plain);
      }),
    );
  });

  test('never throws, and keeps every ASCII character between broken bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (broken) => {
        const { text } = decodeUtf8(broken);
        const ascii = [...broken].filter((byte) => byte < 128);
        const kept = text.replaceAll(/[^\0-\u007F]/g, '');
        expect(kept).toBe(String.fromCharCode(...ascii));
      }),
    );
  });
});

describe('encodingOf', () => {
  test('text with a few NULs is not taken for UTF-16', () => {
    expect(encodingOf(Buffer.from('plain\0text'))).toBe('utf-8');
    expect(encodingOf(new Uint8Array(100))).toBe('utf-8');
  });
});

describe('decodePage', () => {
  test('takes the encoding that the page declares', () => {
    const cyrillic = Buffer.concat([latin(page('windows-1251', '')), Buffer.from([0xcf, 0xf3])]);
    expect(decodePage(cyrillic).text).toMatch(/Пу$/);
    const equiv =
      '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">caf\u00E9';
    expect(decodePage(latin(equiv)).text).toMatch(/café$/);
    const xml = '<?xml version="1.0" encoding="iso-8859-15"?><html>\u00A4';
    expect(decodePage(latin(xml)).text).toMatch(/€$/);
  });

  test('a page that is UTF-8 is read as such whatever it declares', () => {
    const text = page('iso-8859-1', 'café');
    expect(decodePage(Buffer.from(text))).toEqual({ text, note: null });
  });

  test('a page that declares UTF-8 and is not is mended', () => {
    expect(decodePage(latin(page('utf-8', 'caf\u00E9'))).text).toContain('café');
  });

  test('an unknown declaration is told', () => {
    const { text, note } = decodePage(latin(page('klingon', 'caf\u00E9')));
    expect(text).toContain('café');
    expect(note).toBe('the page declares the unknown encoding "klingon"');
  });
});

describe('utf8Bytes', () => {
  test('turns UTF-16 into UTF-8 across pieces that end within a character', async () => {
    const encoded = utf16be(`\uFEFF${TEXT}`);
    const pieces = [encoded.subarray(0, 31), encoded.subarray(31, 32), encoded.subarray(32)];
    const parts: Uint8Array[] = [];
    for await (const part of utf8Bytes(bytes(pieces))) parts.push(part);
    expect(Buffer.concat(parts).toString()).toBe(TEXT);
  });
});

describe('files in other encodings', () => {
  test('are read, and what was guessed is told', async () => {
    const result = await read({
      'a.txt': latin('caf\u00E9'),
      'b.txt': utf16le(TEXT),
      'c.jsonl': utf16le(`\uFEFF{"text": "“One”"}\n{"text": "Two"}`),
      'd.csv': latin('outlet,text\nPost,caf\u00E9\nMail,na\u00EFve'),
      'e.html': latin('<meta charset=latin1><p>caf\u00E9'),
    });
    expect(textsOf(result)).toEqual([
      'café',
      TEXT,
      '“One”',
      'Two',
      'café',
      'naïve',
      '<meta charset=latin1><p>café',
    ]);
    expect(messagesOf(result)).toEqual([
      'a.txt: it is not UTF-8: read as Windows-1252',
      'b.txt: it has no byte order mark: read as UTF-16LE',
      'd.csv: line 2: it is not UTF-8: read as Windows-1252',
    ]);
    expect(result.problems.every(({ skipped }) => !skipped)).toBe(true);
  });
});
