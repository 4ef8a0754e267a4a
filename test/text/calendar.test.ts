import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  dayFrom,
  dayNumber,
  dayOf,
  isDay,
  isoDay,
  plusDays,
  plusMonths,
  weekdayOf,
} from '../../src/text/calendar.ts';

describe('calendar', () => {
  test('agrees with the platform’s calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
        const there = new Date(number * 86_400_000);
        const here = dayFrom(number);
        expect(here).toEqual({
          year: there.getUTCFullYear(),
          month: there.getUTCMonth() + 1,
          day: there.getUTCDate(),
        });
        expect(dayNumber(here)).toBe(number);
        expect(weekdayOf(here)).toBe(there.getUTCDay());
        expect(isDay(here)).toBe(here.year >= 1 && here.year <= 9999);
      }),
    );
  });

  test('reads and writes ISO days', () => {
    expect(dayOf('2017-02-16T09:00:00Z')).toEqual({ year: 2017, month: 2, day: 16 });
    expect(dayOf('2017-02-30')).toBeNull();
    expect(dayOf(null)).toBeNull();
    expect(isoDay(plusDays({ year: 2016, month: 2, day: 28 }, 2))).toBe('2016-03-01');
    expect(plusMonths({ year: 2017, month: 1 }, -2)).toEqual({ year: 2016, month: 11 });
  });
});
