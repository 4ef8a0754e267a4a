import { describe, expect, test } from '@jest/globals';
import { annotated } from '../helpers/annotated.ts';

const dated = (text: string, publishedAt: string | null): string[] =>
  annotated(text, { publishedAt }).dates.map(
    ({ start, end, value }) => `${text.slice(start, end)}=${value}`,
  );

describe('dates', () => {
  // 2017-02-16 was a Thursday.
  test.each([
    [
      'It met yesterday and on Wednesday, will meet on Monday.',
      ['yesterday=2017-02-15', 'Wednesday=2017-02-15', 'Monday=2017-02-20'],
    ],
    [
      'last July, last March, next May, in January',
      ['last July=2016-07', 'last March=2016-03', 'next May=2017-05', 'January=2017-01'],
    ],
    [
      'signed on 4 April 1949 and April 5th, 1950',
      ['4 April 1949=1949-04-04', 'April 5th, 1950=1950-04-05'],
    ],
    [
      'July 11-12; on December 30; 31/12/2016; 5/6/2016; 2018-07-10',
      [
        'July 11-12=2017-07-11',
        'December 30=2016-12-30',
        '31/12/2016=2016-12-31',
        '5/6/2016=null',
        '2018-07-10=2018-07-10',
      ],
    ],
    [
      'in 2014, the 1990s, April 2009, last year, this month',
      ['2014=2014', '1990s=null', 'April 2009=2009-04', 'last year=2016', 'this month=2017-02'],
    ],
    [
      'two days ago, three months ago, a year ago, several weeks ago',
      [
        'two days ago=2017-02-14',
        'three months ago=2016-11',
        'a year ago=2016',
        'several weeks ago=null',
      ],
    ],
    ['You may march 3,500 troops; 2014 people; 31 February; in 2,014', []],
    [
      'He left on Thursday. It will meet on Thursday, not next Thursday.',
      ['Thursday=2017-02-16', 'Thursday=2017-02-16', 'next Thursday=2017-02-23'],
    ],
    [
      'On Friday the union will vote. On Tuesday he said he will go. She will go, he said on Monday.',
      ['Friday=2017-02-17', 'Tuesday=2017-02-14', 'Monday=2017-02-13'],
    ],
    [
      'She said that she would meet him on Friday. He would go, she said on Monday.',
      ['Friday=2017-02-17', 'Monday=2017-02-13'],
    ],
    [
      'since the ninth of May, by the twenty-first of March 2015, the thirty-first of June',
      ['ninth of May=2017-05-09', 'twenty-first of March 2015=2015-03-21'],
    ],
    ['last Thursday and tomorrow', ['last Thursday=2017-02-09', 'tomorrow=2017-02-17']],
  ])('%s', (text, expected) => {
    expect(dated(text, '2017-02-16T09:00:00Z')).toEqual(expected);
  });

  test('without a day of publication only what is told in full has a value', () => {
    expect(
      dated(
        'yesterday, Monday, last July, July 11, in May, last month, two days ago, 4 April 1949',
        null,
      ),
    ).toEqual(
      ['yesterday', 'Monday', 'last July', 'July 11', 'May', 'last month', 'two days ago']
        .map((d) => `${d}=null`)
        .concat('4 April 1949=1949-04-04'),
    );
  });
});
