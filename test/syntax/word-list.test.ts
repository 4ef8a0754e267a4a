import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inByteOrder, readWordList } from '../../src/syntax/word-list.ts';

test('every word is found at its line, others are not', () => {
  const words = fc.uniqueArray(
    fc.string({ unit: 'grapheme', minLength: 1 }).filter((word) => !word.includes('\n')),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(words, fc.string(), (some, other) => {
      const sorted = some.toSorted(inByteOrder);
      const list = readWordList(new TextEncoder().encode(sorted.join('\n')));
      expect(sorted.map((word) => list(word))).toEqual(sorted.map((_, line) => line));
      expect(list(other)).toBe(other.includes('\n') ? -1 : sorted.indexOf(other));
    }),
  );
});
