import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isoDate, readDate } from '../../src/text/dates.ts';

describe('isoDate', () => {
  test.each([
    ['2017-02-16', '2017-02-16'],
    [' 2017-02-16\n', '2017-02-16'],
    ['2017-02-16T09:00', '2017-02-16T09:00'],
    ['2017-02-16T09:00:00Z', '2017-02-16T09:00:00Z'],
    ['2017-02-16T09:00:00.123456Z', '2017-02-16T09:00:00.123Z'],
    ['2017-02-16T09:00:00+01:00', '2017-02-16T09:00:00+01:00'],
    ['2017-02-16 09:00:00 -0500', '2017-02-16T09:00:00-05:00'],
    ['2017-02-16T09:00:00+00', '2017-02-16T09:00:00+00:00'],
    ['20170216', '2017-02-16'],
    ['20170216T090000Z', '2017-02-16T09:00:00Z'],
    ['15 Jan. 2022 07:30', '2022-01-15T07:30'],
    ['2018.07.10 / 15:52', '2018-07-10T15:52'],
    ['2018/7/1', '2018-07-01'],
    ['10.07.2018, 15.52', '2018-07-10T15:52'],
    ['31/12/2018', '2018-12-31'],
    ['12/31/2018 5:09 PM', '2018-12-31T17:09'],
    ['Thu, 16 Feb 2017 09:00:00 +0000', '2017-02-16T09:00:00+00:00'],
    ['Thu, 16 Feb 17 09:00:00 GMT', '2017-02-16T09:00:00Z'],
    ['16 Feb 99', '1999-02-16'],
    ['Thu Feb 16 09:00:00 +0000 2017', '2017-02-16T09:00:00+00:00'],
    ['Thu Feb 16 09:00:00 2017', '2017-02-16T09:00:00'],
    ['Thu Feb 16 2017 09:00:00 GMT+0100 (Central European Time)', '2017-02-16T09:00:00+01:00'],
    ['Thursday, February 16th, 2017 at 9 a.m. EST', '2017-02-16T09:00-05:00'],
    ['Sept. 3, 2019', '2019-09-03'],
    ['3rd of September 2019', '2019-09-03'],
    ['2019 September 3', '2019-09-03'],
    ['16-Feb-2017', '2017-02-16'],
    ['Published on: 16 February 2017', '2017-02-16'],
    ['Updated 2:34 PM ET, Thu February 16, 2017', '2017-02-16T14:34'],
    ['12:00 am, 16 February 2017', '2017-02-16T00:00'],
    ['29 February 2000', '2000-02-29'],
    ['1487235600', '2017-02-16T09:00:00Z'],
    ['1487235600123', '2017-02-16T09:00:00Z'],
    ['1487235600.25', '2017-02-16T09:00:00Z'],
  ])('%s', (text, iso) => {
    expect(isoDate(text)).toBe(iso);
  });

  test.each([
    '',
    '   ',
    'yesterday',
    '2017',
    '2017-02',
    'May 2017',
    '2017-02-30',
    '29 February 1900',
    '2017-13-01',
    '2017-02-16T25:00',
    '2017-02-16T09:61',
    '16 Feb 2017 13 pm',
    '16 Feb 2017 0:30 pm',
    '2017-02-16T09:00+19:00',
    '2017-02-16T09:00 blah',
    '10/07/2018',
    '16 February 2017 was a Thursday',
    'On Thursday he said',
    '9999-01-01',
    '1599-12-31',
    '12345678901',
    '12017-02-16',
    `2017-02-16${' '.repeat(10)}${'x'.repeat(1000)}`,
  ])('none in "%s"', (text) => {
    expect(isoDate(text)).toBeNull();
  });

  test('says why it refuses', () => {
    expect(readDate('9999-01-01')).toEqual({ refused: 'its year lies outside 1600–2100' });
    expect(readDate('2017-02-30')).toEqual({ refused: 'there is no such day' });
    expect(readDate('10/07/2018')).toEqual({ refused: 'it may have the day or the month first' });
    expect(readDate('soon')).toEqual({ refused: 'it cannot be read as a date' });
  });

  const moments = fc.date({
    min: new Date('1600-01-01'),
    max: new Date('2100-12-31'),
    noInvalidDate: true,
  });

  test('gives the day back however it is written', () => {
    const long = new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeZone: 'UTC' });
    const british = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
    const german = new Intl.DateTimeFormat('de-DE', {
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
      timeZone: 'UTC',
    });
    fc.assert(
      fc.property(moments, (moment) => {
        const day = moment.toISOString().slice(0, 10);
        for (const format of [long, british, german]) {
          expect(isoDate(format.format(moment))).toBe(day);
        }
        expect(isoDate(moment.toUTCString())).toBe(`${moment.toISOString().slice(0, 19)}Z`);
        expect(isoDate(moment.toISOString())).toBe(moment.toISOString());
      }),
    );
  });

  test('reads seconds and milliseconds since 1970', () => {
    const seconds = fc.integer({ min: 100_000_000, max: 4_133_894_400 });
    fc.assert(
      fc.property(seconds, (second) => {
        const iso = `${new Date(second * 1000).toISOString().slice(0, 19)}Z`;
        expect(isoDate(String(second))).toBe(iso);
        expect(isoDate(String(second * 1000))).toBe(iso);
      }),
    );
  });

  test('gives null or a real moment for any text, and leaves its own result alone', () => {
    const parts = fc.constantFrom(
      ...'2017 02 16 31 99 - . / : , T t 09 00 pm am Feb May Thu at GMT + Z the of'.split(' '),
      ' ',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(parts).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const iso = isoDate(text);
        if (iso === null) return;
        expect(Number.isNaN(Date.parse(iso))).toBe(false);
        expect(isoDate(iso)).toBe(iso);
      }),
      { numRuns: 2000 },
    );
  });
});
