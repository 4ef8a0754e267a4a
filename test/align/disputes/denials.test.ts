import { describe, expect, test } from '@jest/globals';
import { denialsIn } from '../../../src/align/disputes/denials.ts';
import { wordingsIn } from './disputes-in.ts';

const GATE = 'The sluice gate at the upper weir';

describe('denialsIn', () => {
  test.each([
    ['“not”', `${GATE} opened during the storm.`, `${GATE} did not open during the storm.`],
    [
      'an opposite',
      'The prefecture opened the mountain tunnel.',
      'The prefecture shut the mountain tunnel.',
    ],
  ])('by %s', (_, one, other) => expect(wordingsIn(denialsIn, one, other)).toHaveLength(1));

  test.each([
    ['a question', `${GATE} opened during the storm.`, `${GATE} did not open during the storm?`],
    [
      'another subject',
      `${GATE} opened early.`,
      'The loading hatch at the upper weir did not open early.',
    ],
    ['a plan', `${GATE} opened early.`, `${GATE} should not open early.`],
    ['both denied', `${GATE} did not open early.`, `${GATE} never opened early.`],
  ])('%s denies nothing', (_, one, other) => expect(wordingsIn(denialsIn, one, other)).toEqual([]));
});
