import { expect, test } from '@jest/globals';
import { background } from '../../src/lexicons/background.ts';
import { parseBackground, rarity } from '../../src/text/background.ts';

test('the table tells common stems from rare ones', () => {
  const table = background();
  expect(table.articles).toBe(10_000);
  expect(table.frequencies.size).toBeGreaterThan(10_000);
  expect(rarity(table, 'the')).toBeCloseTo(0, 2);
  expect(rarity(table, 'presid')).toBeLessThan(rarity(table, 'harbor'));
  expect(rarity(table, 'qqqq')).toBeGreaterThan(8);
  expect(background()).toBe(table);
});

test('the packed form is read', () => {
  const table = parseBackground('20;7 a b;3 c');
  expect(table).toEqual({
    articles: 20,
    frequencies: new Map([
      ['a', 7],
      ['b', 7],
      ['c', 3],
    ]),
  });
});
