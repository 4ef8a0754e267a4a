import { expect, test } from '@jest/globals';
import { numbersOf } from '../../src/align/numbers.ts';
import { withPartsTold } from '../../src/align/told-in-part.ts';
import { eventOf } from '../helpers/event-of.ts';

const POST = 'The strike ended on Tuesday. Twenty-six ships are waiting outside the harbour.';
const told = (echo: string): readonly (readonly [string, string])[] => {
  const { articles } = eventOf({ Post: POST, Gazette: POST, Echo: echo });
  const [ships] = withPartsTold(numbersOf(articles), articles);
  const own = articles.find(({ id }) => id === 'echo');
  return [...(ships?.tellings ?? [])].map(([id, { state, evidence }]) => {
    const [place] = evidence;
    return [id, id === 'echo' ? `${state}: ${own?.text.slice(place?.start, place?.end)}` : state];
  });
};
const STATED = [
  ['gazette', 'stated'],
  ['post', 'stated'],
] as const;

test('a number is told in part where what it counts is named in a sentence that tells the same', () => {
  expect(new Map(told('All the vessels waiting outside the harbour will be unloaded.'))).toEqual(
    new Map([...STATED, ['echo', 'partial: vessels']]),
  );
});

test('not where the sentence tells something else, nor where the text is about such things', () => {
  expect(new Map(told('The minister collects model vessels.'))).toEqual(new Map(STATED));
  expect(
    new Map(told('Vessels are late. Vessels wait outside the harbour. More vessels come.')),
  ).toEqual(new Map(STATED));
});

test('what one of several texts alone has is measured against no other', () => {
  const { articles } = eventOf({ Post: POST, Gazette: 'Ships wait outside.', Echo: 'Ships.' });
  const facts = numbersOf(articles);
  expect(withPartsTold(facts, articles)).toEqual(facts);
});
