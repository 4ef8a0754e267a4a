import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mergeHours, type Times, timeFactor } from '../../src/cluster/times.ts';

const hours = fc
  .array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 8 })
  .map((all) => all.toSorted((a, b) => a - b));
const times = fc
  .record({ hours, undated: fc.integer({ min: 0, max: 3 }) })
  .filter((some) => some.hours.length + some.undated > 0);
const atHour = (hour: number): Times => ({ hours: [hour], undated: 0 });
const single = (day: number): Times => atHour(day * 24);

const split = (some: Times): Times[] => [
  ...some.hours.map(atHour),
  ...Array.from({ length: some.undated }, (): Times => ({ hours: [], undated: 1 })),
];

test('the factor of two groups is the mean over their pairs', () => {
  fc.assert(
    fc.property(times, times, (a, b) => {
      const pairs = split(a).flatMap((one) => split(b).map((other) => timeFactor(one, other)));
      const mean = pairs.reduce((sum, factor) => sum + factor, 0) / pairs.length;
      expect(timeFactor(a, b)).toBeCloseTo(mean, 9);
    }),
  );
});

test('time fades and never vetoes', () => {
  expect(timeFactor(single(3), single(3))).toBe(1);
  expect(timeFactor(single(0), single(7))).toBeLessThan(timeFactor(single(0), single(2)));
  expect(timeFactor(single(0), single(1e6))).toBe(0.75);
});

test('merged times are in order', () => {
  fc.assert(
    fc.property(hours, hours, (a, b) => {
      expect(mergeHours(a, b)).toEqual([...a, ...b].toSorted((x, y) => x - y));
    }),
  );
});
