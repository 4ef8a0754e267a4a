import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { longestRun, plainWords, trigramsOf } from '../../src/align/runs.ts';

test('plainWords drops marks and case and spells -ize as -ise', () =>
  expect(plainWords('Don’t “Apologize”, Ann!')).toEqual(['dont', 'apologise', 'ann']));

test('trigramsOf gives every run of three', () => {
  expect(trigramsOf(['a', 'b', 'c', 'd'])).toEqual(['a b c', 'b c d']);
  expect(trigramsOf(['a', 'b'])).toEqual([]);
});

test('longestRun is symmetric, at most the shorter, and whole for a part', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const run = longestRun(a, b);
      expect(run).toBe(longestRun(b, a));
      expect(run).toBeLessThanOrEqual(Math.min(a.length, b.length));
      expect(longestRun(a, [...b, ...a])).toBe(a.length);
    }),
  );
});
