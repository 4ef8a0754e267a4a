import { expect, test } from '@jest/globals';
import { findWords } from '../../src/text/find-words.ts';

const found = (text: string, words: string): readonly string[] =>
  findWords(text, words).map(({ start, end }) => text.slice(start, end));

test('words in any case', () =>
  expect(found('TEN DAYS, or ten days', 'ten')).toEqual(['TEN', 'ten']));

test('no part of a longer word or number', () =>
  expect(found('tender often 1,253', 'ten')).toEqual([]));

test('nothing where lower case moves the places', () =>
  expect(found('İstanbul ten', 'ten')).toEqual([]));
