import { expect, test } from '@jest/globals';
import { dayOf } from '../../src/cluster/day.ts';

test.each([
  ['1970-01-01', 0],
  ['1970-01-02T12:00:00Z', 1.5],
  ['2017-02-16T09:00:00+09:00', 17_213],
  ['2017-02-16T00:00:00-0600', 17_213.25],
  ['2000-03-01', 11_017],
  ['1600-02-29', -135_081],
  ['2017-13-01', null],
  ['soon', null],
  [null, null],
])('%s is day %s', (date, day) => {
  expect(dayOf(date)).toBe(day);
});
