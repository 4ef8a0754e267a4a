import { describe, expect, test } from '@jest/globals';
import { treatmentsInDispute } from '../../../src/align/disputes/treatments.ts';
import { parsedWordingsIn } from './disputes-in.ts';

const PARIS = 'The injured were taken to the hospital in Paris.';

describe('treatmentsInDispute', () => {
  test('two towns', () =>
    expect(
      parsedWordingsIn(treatmentsInDispute, PARIS, 'Six of the wounded were flown to Madrid.'),
    ).toEqual([['the hospital in Paris', 'were flown to Madrid']]));

  test.each([
    ['one town', 'The wounded were flown to Paris.'],
    ['a town in its country', 'The wounded were flown to France.'],
    ['a text that names both', 'The wounded were flown to Madrid and others were taken to Paris.'],
    ['other travellers', 'The delegates were flown to Madrid.'],
  ])('%s is no dispute', (_, other) =>
    expect(parsedWordingsIn(treatmentsInDispute, PARIS, other)).toEqual([]),
  );
});
