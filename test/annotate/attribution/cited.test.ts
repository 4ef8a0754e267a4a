import { expect, test } from '@jest/globals';
import { said } from '../../helpers/said.ts';

test.each([
  [
    'after the report',
    'Talks will go on, Reuters reported, citing spokesman Karl Lind.',
    ['Reuters | report | Talks will go on', 'Karl Lind < Reuters | cite | Talks will go on'],
  ],
  [
    'unnamed speakers',
    'The agency said that the talks failed, citing two officials.',
    [
      'The agency | say | that the talks failed',
      'two officials < The agency | cite | that the talks failed',
    ],
  ],
])('whoever is cited says what is reported: %s', (_, text, expected) => {
  expect(said(text)).toEqual(expected);
});

test('a reason that is cited does not speak', () => {
  expect(said('The mayor said that he would go, citing the cost.').join()).not.toMatch(/<|cost \|/);
});
