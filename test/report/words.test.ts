import { expect, test } from '@jest/globals';
import { count, grouped, listed } from '../../src/report/words.ts';

test.each([
  [0, '0'],
  [-0.04, '0'],
  [-1.94, '−1.9'],
  [1234, '1,234'],
  [1_234_567.89, '1,234,567.9'],
])('grouped %d', (n, words) => {
  expect(grouped(n)).toBe(words);
});

test('count and list', () => {
  expect([count(1, 'entry', 'entries'), count(2, 'entry', 'entries')]).toEqual([
    '1 entry',
    '2 entries',
  ]);
  expect([listed([]), listed(['a']), listed(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b and c']);
});
