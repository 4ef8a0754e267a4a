import { expect, test } from '@jest/globals';
import { opposedTo } from '../../src/align/opposition.ts';
import { conceptOf } from '../../src/align/same-words.ts';
import { opposites } from '../../src/lexicons/opposites.ts';

test('opposites hold both ways, for synonyms too', () => {
  expect(opposedTo(conceptOf('purchase')).size).toBe(0);
  expect(opposedTo(conceptOf('endorse'))).toContain(conceptOf('refuse'));
  expect(opposedTo(conceptOf('refuse'))).toContain(conceptOf('endorse'));
});

test('no pair is there twice', () => {
  const pairs = opposites.map((pair) => pair.toSorted().join(' '));
  expect(pairs.filter((pair, index) => pairs.indexOf(pair) !== index)).toEqual([]);
});
