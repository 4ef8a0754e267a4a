import { describe, expect, test } from '@jest/globals';
import { onsetsInDispute } from '../../../src/align/disputes/onsets.ts';
import { wordingsIn } from './disputes-in.ts';

const AFTER = 'Bottles were hurled at guards after a steward had fallen.';

describe('onsetsInDispute', () => {
  test('before all began, or after something', () =>
    expect(
      wordingsIn(onsetsInDispute, AFTER, 'Bottles were hurled at guards before the concert began.'),
    ).toHaveLength(1));

  test.each([
    ['before something else', 'Bottles were flung at guards before the gates were locked.'],
    ['something else', 'Tickets were sold to guards before the concert began.'],
  ])('%s is no dispute', (_, other) =>
    expect(wordingsIn(onsetsInDispute, AFTER, other)).toEqual([]),
  );
});
