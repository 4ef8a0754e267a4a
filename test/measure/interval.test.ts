import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { meanInterval, wilson } from '../../src/measure/interval.ts';

describe('wilson', () => {
  test('gives the interval of Wilson’s formula', () => {
    const [low, high] = wilson(10, 100);
    expect(low).toBeCloseTo(0.0552, 3);
    expect(high).toBeCloseTo(0.1744, 3);
  });

  test('nothing seen says nothing', () => expect(wilson(0, 0)).toEqual([0, 1]));

  test('holds the share, within 0 and 1', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (count, more) => {
        const of = count + more + 1;
        const [low, high] = wilson(count, of);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(count / of);
        expect(high).toBeGreaterThanOrEqual(count / of);
      }),
    );
  });
});

describe('meanInterval', () => {
  test('of fewer than two values there is none', () => expect(meanInterval([3])).toBeNull());

  test('of like values has no width', () =>
    expect(meanInterval([2, 2, 2])).toEqual({ mean: 2, low: 2, high: 2 }));
});
