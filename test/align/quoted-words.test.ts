import { expect, test } from '@jest/globals';
import { quotedWords } from '../../src/align/quoted-words.ts';

const formsOf = (text: string): readonly string[] =>
  quotedWords(text, [{ start: 0, end: text.length }]).map(({ form }) => form);

test('capitals, kinds of apostrophes and -ise for -ize are no difference', () =>
  expect(formsOf('We don’t apologize.')).toEqual(formsOf("we don't apologise")));

test('words in brackets are the newsroom’s', () => {
  const words = quotedWords('He signed [the deal] late', [{ start: 0, end: 25 }]);
  expect(words.filter(({ isInserted }) => isInserted).map(({ form }) => form)).toEqual([
    'the',
    'deal',
  ]);
});

test('a quotation of any length is read up to three hundred words', () =>
  expect(formsOf('again '.repeat(50_000))).toHaveLength(300));
