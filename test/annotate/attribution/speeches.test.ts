import { expect, test } from '@jest/globals';
import { said } from '../../helpers/said.ts';

test.each([
  ['a dash after it', '“We will not sign.” — Anna Berg', ['Anna Berg | — | “We will not sign.”']],
  [
    'a dash in the next paragraph',
    '“We will not sign.”\n\n- Anna Berg, mayor of Dale, on the day of the vote.',
    ['Anna Berg | — | “We will not sign.”'],
  ],
  ['a colon before it', 'Anna Berg: “The plan is dead”', ['Anna Berg | : | “The plan is dead”']],
  ['a headline’s colon', 'Anna Berg: The plan is dead', ['Anna Berg | : | The plan is dead']],
  [
    'a mark that never closes',
    '“The plan,” Anna Berg said, “is dead. I am sorry.',
    ['Anna Berg | say | “The plan,” … “is dead. I am sorry.'],
  ],
  [
    'the floor',
    'Anna Berg spoke last. “The plan is dead,” she said. “I am sorry for it.”\n\n“We tried,” said Karl Lind.',
    [
      'Anna Berg | say | “The plan is dead,” … “I am sorry for it.”',
      'Karl Lind | say | “We tried,”',
    ],
  ],
])('a quotation goes to its speaker by %s', (_, text, expected) => {
  expect(said(text)).toEqual(expected);
});

test('marks of distance around a word or two are no speech', () => {
  expect(said('The “so-called experts” met on Friday.')).toEqual([]);
});
