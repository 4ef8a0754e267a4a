import { expect, test } from '@jest/globals';
import { contentHash } from '../../src/text/hash.ts';
import { hash32 } from '../../src/text/hash32.ts';

test('the first 64 bits of SHA-256', () => {
  expect(contentHash('abc')).toBe('ba7816bf8f01cfea');
});

test('FNV-1a over the units from start to end', () => {
  expect(hash32('xay', 1, 2) >>> 0).toBe(0xe40c292c);
  expect(hash32('', 0, 0) >>> 0).toBe(0x811c9dc5);
});
