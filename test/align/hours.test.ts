import { describe, expect, test } from '@jest/globals';
import { areOtherHours, hoursIn } from '../../src/align/hours.ts';

const hour = (text: string): ReturnType<typeof hoursIn>[number] => {
  const [found] = hoursIn(text);
  if (found === undefined) throw new Error(`no time in ${text}`);
  return found;
};

describe('hoursIn', () => {
  test.each([
    ['at 20:40', [1240]],
    ['at 8.40pm', [1240]],
    ['around 6 a.m.', [360]],
    ['at a quarter to ten', [585, 1305]],
    ['at half past five', [330, 1050]],
    ['at five o’clock', [300, 1020]],
    ['at noon', [720]],
  ])('%s', (text, minutes) => expect(hour(text).minutes).toEqual(minutes));

  test('no price, score or share', () =>
    expect(hoursIn('It cost £4.30, they won 3:10 and 2.15% fell.')).toEqual([]));
});

describe('areOtherHours', () => {
  test.each([
    ['at 20:40', 'at 8.40 p.m.', false],
    ['at 17:02', 'shortly after five o’clock', false],
    ['from 06:00', 'at dawn', false],
    ['at dawn', 'since noon', true],
    ['at 23:50', 'at midnight', false],
  ])('%s and %s', (one, other, expected) =>
    expect(areOtherHours(hour(one), hour(other))).toBe(expected),
  );
});
