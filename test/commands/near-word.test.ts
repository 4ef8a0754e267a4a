import { expect, test } from '@jest/globals';
import { nearWord } from '../../src/commands/near-word.ts';

const KNOWN = ['summary', 'compare', 'cluster'];

test.each([
  ['sumary', 'summary'],
  ['compair', 'compare'],
  ['cluster', 'cluster'],
  ['articles', null],
  ['', null],
])('%s is meant for %s', (word, meant) => {
  expect(nearWord(word, KNOWN)).toBe(meant);
});
