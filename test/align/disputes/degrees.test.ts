import { describe, expect, test } from '@jest/globals';
import { degreesInDispute } from '../../../src/align/disputes/degrees.ts';
import { wordingsIn } from './disputes-in.ts';

const HURT = 'A rider was seriously hurt in a collision with a tram.';

describe('degreesInDispute', () => {
  test('slight and grave', () =>
    expect(
      wordingsIn(degreesInDispute, HURT, 'One rider suffered minor injuries in a collision.'),
    ).toEqual([['minor injuries', 'seriously hurt']]));

  test.each([
    ['several', HURT, 'Several riders suffered minor injuries in a collision.'],
    ['others', HURT, 'One baker suffered minor injuries in a kitchen.'],
    ['what is denied', HURT, 'No rider suffered minor injuries in a collision.'],
    [
      'who tells of both',
      HURT,
      'A rider suffered minor injuries in a collision. A driver was seriously hurt.',
    ],
  ])('%s differ on nothing', (_, one, other) =>
    expect(wordingsIn(degreesInDispute, one, other)).toEqual([]),
  );
});
