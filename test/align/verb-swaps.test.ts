import { expect, test } from '@jest/globals';
import { verbSwaps, wordingsOf } from '../../src/align/verb-swaps.ts';
import { eventOf } from '../helpers/event-of.ts';

const told = (verb: string): string =>
  `Nora Elm ${verb} that the old mill will close before the winter. The town was quiet.`;

test('parts the outlets of one statement by their verbs; a verb that takes a stand comes first', () => {
  const { articles } = eventOf({
    Gazette: told('said'),
    Herald: told('claimed'),
    Post: told('said'),
  });
  const [swap, ...more] = verbSwaps(articles);
  expect(more).toEqual([]);
  expect(swap).toMatchObject({ speaker: 'Nora Elm', isTelling: true });
  expect(swap === undefined ? [] : wordingsOf(swap)).toEqual([
    { words: '“claimed” (distancing)', outlets: ['Herald'] },
    { words: '“said” (neutral)', outlets: ['Gazette', 'Post'] },
  ]);
});
