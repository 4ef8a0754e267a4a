import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { numberKeys } from '../../src/cluster/key-numbers.ts';

const key = fc.oneof(fc.nat(50), fc.integer({ min: 0, max: 2 ** 32 - 1 }));

test('keys are numbered in ascending order, each once', () => {
  fc.assert(
    fc.property(fc.array(fc.array(key, { maxLength: 300 }), { maxLength: 12 }), (lists) => {
      const { size, numberOf } = numberKeys(lists.map((keys) => ({ keys })));
      const all = [...new Set(lists.flat())].toSorted((a, b) => a - b);
      expect(size).toBe(all.length);
      expect(all.map(numberOf)).toEqual(all.map((_, number) => number));
    }),
  );
});
