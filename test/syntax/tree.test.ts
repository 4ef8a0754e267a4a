import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bestTree } from '../../src/syntax/tree.ts';
import { roots } from './trees.ts';

const scoresOf = (rows: number, values: readonly number[]): Parameters<typeof bestTree>[0] => ({
  rows,
  columns: rows + 1,
  values: Float32Array.from(
    { length: rows * (rows + 1) },
    (_, i) => values[i % Math.max(1, values.length)] ?? 0,
  ),
});

test('one word hangs from the root', () => {
  expect([...bestTree(scoresOf(1, [0, 5]))]).toEqual([0]);
});

test('each takes its best head where that is a tree', () => {
  // "He left early": the second word is the root, the others hang from it.
  const values = [1, 0, 9, 0, 9, 0, 0, 0, 0, 0, 9, 0];
  expect([...bestTree(scoresOf(3, values))]).toEqual([2, 0, 2]);
});

test('a circle is opened where it costs least', () => {
  // The second and third words each like the other best; the third likes the root's word nearly as much.
  const values = [9, 0, 0, 0, 0, 1, 0, 9, 0, 7, 8, 0];
  expect([...bestTree(scoresOf(3, values))]).toEqual([0, 3, 1]);
});

test('whatever the scores are, there is one root and every word leads to it', () => {
  const values = fc.array(fc.float({ noNaN: false }), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 25 }), values, (rows, numbers) => {
      expect(roots([...bestTree(scoresOf(rows, numbers))].map((head) => head - 1))).toBe(1);
    }),
  );
});
