import { describe, expect, test } from '@jest/globals';
import { dateInWords, dayNumber, periodInWords } from '../../src/text/date-words.ts';

test.each([
  [null, 'no date'],
  ['2031-03-04', '4 March 2031'],
  ['2031-03-04T09:15:00Z', '4 March 2031, 09:15'],
  ['some day', 'some day'],
  ['2031-03', 'March 2031'],
  ['2031-00', '2031-00'],
  ['2031-13-04', '2031-13-04'],
])('dateInWords %j', (iso, words) => {
  expect(dateInWords(iso)).toBe(words);
});

test.each([
  ['2031-03-04', '2031-03-04', '4 March 2031'],
  ['2031-03-04', '2031-03-05', '4–5 March 2031'],
  ['2031-02-28', '2031-03-02', '28 February – 2 March 2031'],
  ['2030-12-31', '2031-01-01', '31 December 2030 – 1 January 2031'],
  [null, '2031-01-01', '1 January 2031'],
  [null, null, 'no date'],
])('periodInWords %j to %j', (from, to, words) => {
  expect(periodInWords(from, to)).toBe(words);
});

const between = (a: string, b: string): number => (dayNumber(b) ?? 0) - (dayNumber(a) ?? 0);

describe('dayNumber', () => {
  test('counts days over leap years and centuries', () => {
    expect(between('2032-02-28', '2032-03-01')).toBe(2);
    expect(between('2031-12-31', '2032-01-01')).toBe(1);
    expect(between('1900-01-01', '2000-01-01')).toBe(36_524);
    expect(dayNumber('9999-12-31')).toBeGreaterThan(0);
    expect(dayNumber('soon')).toBeNull();
  });
});
