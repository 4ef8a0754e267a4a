import { expect, test } from '@jest/globals';
import { counted, joined, possessive, shareOfOthers, someOf } from '../../src/measure/phrases.ts';

test('possessive', () => expect(['Post', 'Times'].map(possessive)).toEqual(['Post’s', 'Times’']));

test('joined', () =>
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(joined)).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]));

test('someOf', () => {
  expect(someOf(['a', 'b', 'c'], 3)).toBe('a, b and c');
  expect(someOf(['a', 'b', 'c', 'd'], 3)).toBe('a, b and 2 more');
});

test('counted', () => {
  expect(counted(1, 'term')).toBe('1 term');
  expect(counted(0, 'term')).toBe('0 terms');
  expect(counted(2, 'copy', 'copies')).toBe('2 copies');
});

test('shareOfOthers', () => {
  expect(shareOfOthers(1, 1)).toBe('the other outlet');
  expect(shareOfOthers(2, 2)).toBe('both other outlets');
  expect(shareOfOthers(3, 4)).toBe('3 of the 4 other outlets');
  expect(shareOfOthers(4, 4)).toBe('all 4 other outlets');
});
