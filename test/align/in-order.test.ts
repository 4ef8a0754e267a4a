import { expect, test } from '@jest/globals';
import { inOrder } from '../../src/align/in-order.ts';
import { eventOf } from '../helpers/event-of.ts';

test('gives the articles by id, and one list for one list', () => {
  const { articles } = eventOf({ Post: 'One.', Echo: 'Two.', Gazette: 'Three.' });
  const ordered = inOrder(articles);
  expect(ordered.map(({ id }) => id)).toEqual(['echo', 'gazette', 'post']);
  expect(inOrder(articles)).toBe(ordered);
  expect(inOrder(ordered)).toBe(ordered);
});
