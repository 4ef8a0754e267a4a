import { describe, expect, test } from '@jest/globals';
import { amountOf, disagree } from '../../src/align/amounts.ts';
import { annotated } from '../helpers/annotated.ts';

const amount = (words: string): NonNullable<ReturnType<typeof amountOf>> => {
  const article = annotated(`They counted ${words} there.`);
  const quantity = article.quantities.at(-1);
  const found = quantity === undefined ? null : amountOf(article, quantity);
  if (found === null) throw new Error(`no amount in ${words}`);
  return found;
};

describe('amountOf', () => {
  test.each([
    ['53 ships', 53, 53],
    ['at least 40 ships', 40, Number.POSITIVE_INFINITY],
    ['up to 40 ships', 0, 40],
    ['dozens of ships', 24, 200],
    ['10-15 ships', 10, 15],
    ['between 10 and 15 ships', 10, 15],
  ])('%s', (words, low, high) => expect(amount(words)).toMatchObject({ low, high }));
});

describe('disagree', () => {
  test.each([
    ['1,200 ships', '1,187 ships', false],
    ['1,200 ships', '2,100 ships', true],
    ['14 ships', '19 ships', true],
    ['10 ships', '12 ships', true],
    ['4.6 metres', '5 metres', false],
    ['nearly 50 ships', '48 ships', false],
    ['more than 2,100 ships', '1,200 ships', true],
  ])('%s and %s', (one, other, expected) =>
    expect(disagree(amount(one), amount(other))).toBe(expected),
  );
});
