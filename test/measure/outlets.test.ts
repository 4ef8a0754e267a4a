import { expect, test } from '@jest/globals';
import { originals, outletsOf } from '../../src/measure/outlets.ts';
import { eventOf } from '../helpers/event-of.ts';

const texts = { Wire: 'It rained.', Post: ['It rained.', 'It snowed.'] };

test('a copy of another article of the event is not counted', () => {
  const event = eventOf(texts, { post: 'wire' });
  expect(originals(event).map(({ id }) => id)).toEqual(['wire', 'post-2']);
  expect(outletsOf(event).map(({ outlet, articles }) => `${outlet} ${articles.length}`)).toEqual([
    'Wire 1',
    'Post 1',
  ]);
});

test('a copy of what is not at hand counts', () =>
  expect(originals(eventOf(texts, { post: 'elsewhere' }))).toHaveLength(3));
