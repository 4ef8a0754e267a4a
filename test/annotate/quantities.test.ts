import { describe, expect, test } from '@jest/globals';
import { annotated } from '../helpers/annotated.ts';

const counted = (text: string): string[] =>
  annotated(text).quantities.map(
    ({ start, end, value, unit }) => `${text.slice(start, end)}=${value} ${unit}`,
  );

describe('quantities', () => {
  test.each([
    [
      'They caught 53 foreign intelligence operatives and 386 agents of services.',
      ['53 foreign intelligence operatives=53 operative', '386 agents=386 agent'],
    ],
    [
      'Some 3,500 troops left, over 70% of them; 2.5 million people and 12 per cent stayed.',
      [
        '3,500 troops=3500 troops',
        '70%=70 %',
        '2.5 million people=2500000 people',
        '12 per cent=12 %',
      ],
    ],
    [
      'It cost US$200 million, £20m and 30 dollars.',
      ['US$200 million=200000000 $', '£20m=20000000 £', '30 dollars=30 $'],
    ],
    [
      'They saw hundreds of foreign spies and tens of thousands of people.',
      ['hundreds of foreign spies=null spy', 'tens of thousands of people=null people'],
    ],
    [
      'The twenty-five members waited a dozen days for two hundred and six ships.',
      [
        'twenty-five members=25 member',
        'a dozen days=12 day',
        'two hundred and six ships=206 ship',
      ],
    ],
    ['The 15-year term covers 10-15 schools.', ['15-year=15 year', '10-15 schools=null school']],
    [
      'About 400 lorries use it; 30 sales managers left; 12 sports clubs and two people stay.',
      [
        '400 lorries=400 lorry',
        '30 sales managers=30 manager',
        '12 sports clubs=12 club',
        'two people=2 people',
      ],
    ],
    [
      'One in five children and three out of four drivers did; she won three in 10 days.',
      ['One in five children=0.2 child', 'three out of four drivers=0.75 driver', '10 days=10 day'],
    ],
    [
      'Sixty-four of the campers, nine of its 30 drivers and one of the sisters left; several hundred police officers and a few dozen dogs came. Seven of the wounded died.',
      [
        'Sixty-four of the campers=64 camper',
        '30 drivers=30 driver',
        'several hundred police officers=null officer',
        'a few dozen dogs=null dog',
        'Seven of the wounded=7 wounded',
      ],
    ],
    [
      'The hundred acres cost half a million dollars, a quarter of a million pounds or a million crowns.',
      [
        'hundred acres=100 acre',
        'half a million dollars=500000 $',
        'quarter of a million pounds=250000 pound',
        'a million crowns=1000000 crown',
      ],
    ],
    [
      'One alert in nine was wrong; one man in nine cars left.',
      ['One alert in nine=0.1111111111111111 null', 'one man=1 man', 'nine cars=9 car'],
    ],
    [
      'It ruled by five votes to two and by 33 votes to 29, at five minutes to two.',
      [
        'five votes=5 vote',
        'two=2 vote',
        '33 votes=33 vote',
        '29=29 vote',
        'five minutes=5 minute',
      ],
    ],
    [
      'Smith, 43, a man aged 50, and a 43-year-old met on 4 April 1949 at 5 p.m. on page 7; one of them won 3-2 in G20.',
      [],
    ],
  ])('%s', (text, expected) => {
    expect(counted(text)).toEqual(expected);
  });

  test('a number beyond all bounds has no value', () => {
    expect(counted(`It took one ${'million '.repeat(2000)}years.`)[0]).toMatch(/years=null year$/);
  });
});
