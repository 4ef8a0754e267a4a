import { describe, expect, test } from '@jest/globals';
import { said } from '../../helpers/said.ts';

describe('who says it and what is said', () => {
  test.each([
    [
      'a passive without a speaker',
      'The mayor is said to have left the town.',
      ['- | be say | The mayor … to have left the town'],
    ],
    [
      'a relative clause',
      'Anna Berg, who said the plan was dead, left the hall.',
      ['Anna Berg | say | the plan was dead'],
    ],
    [
      'participles that share a subject',
      'The mayor hit back, accusing the council of fraud and insisting that the plan was sound.',
      ['The mayor | accuse | the council of fraud', 'The mayor | insist | that the plan was sound'],
    ],
    [
      'a name whose last word the tagger takes for an adjective',
      'Council president Marty Small said that the trip is an “incredible opportunity.”',
      ['Marty Small | say | that the trip is an “incredible opportunity.”'],
    ],
    [
      'a role that was given before',
      'Kremlin spokesman Dmitry Peskov spoke on Monday. Talks will go on, the Kremlin spokesman said.',
      ['Dmitry Peskov | say | Talks will go on'],
    ],
    [
      'a quotation that goes on after "but"',
      '“I love him,” Anna Berg said, but “he has to go.”',
      ['Anna Berg | say | “I love him,” … “he has to go.”'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

test.each([
  'The crowd refused to disperse.',
  'The protesters attacked officers with stones.',
  'He was charged with fraud.',
  'The group claimed responsibility.',
  'The storm claimed 12 lives.',
  'Apparently the plan is dead.',
])('%s reports no words', (text) => {
  expect(said(text)).toEqual([]);
});

test('a charge in words is one', () => {
  expect(said('Prosecutors charged that he had lied.')).toEqual([
    'Prosecutors | charge | that he had lied',
  ]);
});
