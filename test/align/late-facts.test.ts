import { expect, test } from '@jest/globals';
import { lateFacts } from '../../src/align/late-facts.ts';
import { prominencesOf } from '../../src/align/positions.ts';
import { eventOf } from '../helpers/event-of.ts';

const BODY = 'The harbour was closed for the whole day, and no ship could enter or leave it. ';
const LATE = `${`${BODY.repeat(4)}\n\n`.repeat(4)}The strike was led by Peter Harwick and Nora Elm.`;
const { articles } = eventOf({
  Post: {
    text: `${BODY}The strike was led by Peter Harwick and Nora Elm.`,
    title: 'Peter Harwick and Nora Elm shut the port',
  },
  Gazette: LATE,
  Herald: LATE,
  Courier: {
    text: `Peter Harwick and Nora Elm led the strike. ${BODY.repeat(9)}`,
    title: 'Nora Elm and Peter Harwick lead strike',
  },
});

test('each outlet that has late what others lead with, once, with its most telling fact', () => {
  const all = prominencesOf(articles);
  expect(all.length).toBeGreaterThan(1);
  const late = lateFacts(all);
  expect(late.map(({ outlet }) => outlet).toSorted()).toEqual(['Gazette', 'Herald']);
  expect(late.map(({ prominence }) => prominence)).toEqual([all[0], all[0]]);
  expect(late.every(({ position }) => position.depth > 0.9)).toBe(true);
  expect(lateFacts([])).toEqual([]);
});
