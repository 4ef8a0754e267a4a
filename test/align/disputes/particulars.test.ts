import { describe, expect, test } from '@jest/globals';
import { agesInDispute, originsInDispute } from '../../../src/align/disputes/particulars.ts';
import { parsedWordingsIn, wordingsIn } from './disputes-in.ts';

describe('agesInDispute', () => {
  test('of one person', () =>
    expect(
      wordingsIn(
        agesInDispute,
        'Captain Martin Tolland, 47, was on the bridge.',
        'The 52-year-old captain Martin Tolland was on the bridge.',
      ),
    ).toEqual([['52-year-old captain Martin Tolland', 'Martin Tolland, 47']]));

  test('a birthday may lie between', () =>
    expect(
      wordingsIn(agesInDispute, 'Martin Tolland, 47, slept.', 'Martin Tolland, 48, slept.'),
    ).toEqual([]));
});

describe('originsInDispute', () => {
  test('where somebody works', () =>
    expect(
      wordingsIn(
        originsInDispute,
        'It was a chemist in Paris, Edda Holt, who complained.',
        'The Madrid chemist Edda Holt complained.',
      ),
    ).toHaveLength(1));

  test('a name that only another text shows to be a place', () =>
    expect(
      parsedWordingsIn(
        originsInDispute,
        'It was a chemist in Arlenford, Edda Holt, who complained. She teaches at the University of Dunholm.',
        'The fault was found by Dunholm chemist Edda Holt.',
      ),
    ).toHaveLength(1));

  test('a capital lies in its country', () =>
    expect(
      wordingsIn(
        originsInDispute,
        'It was a chemist in Paris, Edda Holt, who complained.',
        'It was a chemist in France, Edda Holt, who complained.',
      ),
    ).toEqual([]));
});
