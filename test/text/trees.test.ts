import { describe, expect, test } from '@jest/globals';
import { arcAt, dependentsOf, subtreeOf } from '../../src/text/trees.ts';
import { annotated } from '../helpers/annotated.ts';

const text = 'Dogs bark. The tall mayor of Dale denied the claim.';
const { parses, tokens } = annotated(text);
const at = (word: string): number =>
  tokens.findIndex(({ start, end }) => text.slice(start, end) === word);
const words = (indexes: readonly number[]): string =>
  indexes.map((index) => text.slice(tokens[index]?.start, tokens[index]?.end)).join(' ');

describe('the place of a token in its tree', () => {
  test('heads count through the article', () => {
    expect(arcAt(parses, at('bark'))).toEqual({ head: -1, relation: 'root' });
    expect(arcAt(parses, at('mayor'))).toEqual({ head: at('denied'), relation: 'nsubj' });
  });

  test('is null outside the text, and where nothing is parsed', () => {
    expect(arcAt(parses, tokens.length)).toBeNull();
    expect(arcAt([], 0)).toBeNull();
  });
});

test('dependents are those of all relations, or of the ones asked for', () => {
  expect(words(dependentsOf(parses, at('denied')))).toBe('mayor claim .');
  expect(words(dependentsOf(parses, at('denied'), ['nsubj', 'obj']))).toBe('mayor claim');
  expect(dependentsOf([], 0)).toEqual([]);
});

test('a subtree holds all below, in order', () => {
  expect(words(subtreeOf(parses, at('mayor')))).toBe('The tall mayor of Dale');
  expect(subtreeOf([], 0)).toEqual([]);
});
