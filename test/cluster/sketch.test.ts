import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { overlapOf, sketchOf } from '../../src/cluster/sketch.ts';

const words = (from: number, to: number): Uint32Array =>
  Uint32Array.from({ length: to - from }, (_, at) => Math.imul(from + at, 2_654_435_761) >>> 0);

describe('sketch', () => {
  test('a text contains itself and nothing of another', () => {
    expect(overlapOf(sketchOf(words(0, 500)), sketchOf(words(0, 500)))).toEqual({
      jaccard: 1,
      contained: 1,
    });
    expect(overlapOf(sketchOf(words(0, 500)), sketchOf(words(500, 999))).contained).toBe(0);
    expect(overlapOf(sketchOf(words(0, 0)), sketchOf(words(0, 0))).contained).toBe(0);
  });

  test('estimates the overlap of long texts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), (tenths) => {
        const { jaccard } = overlapOf(
          sketchOf(words(0, 1500)),
          sketchOf(words(150 * tenths, 1500 + 150 * tenths)),
        );
        expect(Math.abs(jaccard - (10 - tenths) / (10 + tenths))).toBeLessThan(0.15);
      }),
    );
  });

  test('a shortened reprint is contained', () => {
    const { contained, jaccard } = overlapOf(sketchOf(words(0, 900)), sketchOf(words(0, 300)));
    expect(contained).toBeGreaterThan(0.9);
    expect(jaccard).toBeLessThan(0.6);
  });

  test('texts too short to estimate are the same or not', () => {
    expect(overlapOf(sketchOf(words(0, 4)), sketchOf(words(0, 4))).contained).toBe(1);
    expect(overlapOf(sketchOf(words(0, 4)), sketchOf(words(0, 5))).contained).toBe(0);
  });
});
