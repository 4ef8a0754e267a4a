import { describe, expect, test } from '@jest/globals';
import { numbersInDispute } from '../../../src/align/disputes/numbers.ts';
import { wordingsIn } from './disputes-in.ts';

describe('numbersInDispute', () => {
  test('by what befell those counted', () =>
    expect(
      wordingsIn(
        numbersInDispute,
        'The blast killed 12 people and injured 40 people.',
        'Some 18 people died and 40 were injured in the blast.',
      ),
    ).toEqual([['12 people', 'Some 18 people']]));

  test.each([
    [
      'a sum',
      'A boat took 100 passengers and 20 crew aboard.',
      'There were 120 people aboard the boat.',
    ],
    ['a part of a whole', 'Five of the dead riders were relatives.', 'The crash killed 10 riders.'],
    ['a part', 'Police arrested 40 people, three of them minors.', 'Police arrested 40 people.'],
    [
      'another sort',
      'The inquiry heard three former ministers.',
      'The inquiry heard two current ministers.',
    ],
    ['a rate', 'The bridge carries 400 lorries a day.', 'The bridge carried 900 lorries.'],
    ['a plan', 'The firm will build 300 homes in Arlen.', 'The firm built 120 homes in Arlen.'],
    [
      'long ago',
      'In 1987 a fire killed 30 people in Arlen.',
      'A fire killed 4 people in Arlen in 2031.',
    ],
    ['ages', 'Ada Holt, 48, died in the fire.', 'Ben Ames, 51, died in the fire.'],
  ])('%s is no other count', (_, one, other) =>
    expect(wordingsIn(numbersInDispute, one, other)).toEqual([]),
  );
});
