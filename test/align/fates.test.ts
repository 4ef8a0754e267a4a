import { expect, test } from '@jest/globals';
import { nearestFate } from '../../src/align/fates.ts';
import { conceptOf } from '../../src/align/same-words.ts';
import { annotated } from '../helpers/annotated.ts';

test('what befell those who are counted is told by the words nearest to the number', () => {
  const { tokens, quantities } = annotated('Some 50 people were killed and 400 injured.');
  const fates = quantities.map((quantity) => nearestFate(tokens, quantity));
  expect(fates).toEqual([conceptOf('die'), conceptOf('injure')]);
});

test('null where nothing near tells', () => {
  const { tokens, quantities } = annotated('They counted 50 people.');
  expect(quantities.map((quantity) => nearestFate(tokens, quantity))).toEqual([null]);
});
