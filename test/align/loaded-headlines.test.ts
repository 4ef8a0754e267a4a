import { expect, test } from '@jest/globals';
import { loadedHeadlines } from '../../src/align/loaded-headlines.ts';
import { eventOf } from '../helpers/event-of.ts';

const titled = (title: string) => ({ title, text: 'It rained on Monday.' });

test('outlets whose headlines have loaded terms, the most terms first', () => {
  const { articles } = eventOf({
    Gazette: titled('Council meets'),
    Herald: titled('Thugs rampage through town'),
    Post: [titled('Regime slams thugs'), titled('Thugs rampage')],
  });
  const [first, second, ...more] = loadedHeadlines(articles);
  expect(more).toEqual([]);
  expect(first).toMatchObject({ outlet: 'Post', headlines: 2 });
  expect(new Set(first?.terms.map(({ article }) => article.id))).toEqual(
    new Set(['post', 'post-2']),
  );
  expect(second?.outlet).toBe('Herald');
});

test('what stands within a quotation is not the outlet’s own', () => {
  const { articles } = eventOf({ Post: titled('“Thugs rampage,” says mayor') });
  expect(loadedHeadlines(articles)).toEqual([]);
});
