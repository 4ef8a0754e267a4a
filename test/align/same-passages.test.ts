import { expect, test } from '@jest/globals';
import { samePassages } from '../../src/align/same-passages.ts';
import { eventOf } from '../helpers/event-of.ts';

const { articles } = eventOf({
  Post: 'The sluice gate upstream stayed open when the alarm was raised. The bakery behind the old harbour burned down during the night.',
  Gazette:
    'When the alarm was raised, the sluice gate stayed open. School children sang patriotic songs beside the monument.',
});
const told = (of: typeof articles): readonly (readonly string[])[] =>
  samePassages(of).map(({ centre, versions }) =>
    [centre, ...versions.map(({ passage }) => passage)]
      .map(({ article, span }) => article.text.slice(span.start, span.start + 10))
      .toSorted(),
  );

test('groups passages that say the same; what one text alone says stands last, alone', () => {
  expect(told(articles)).toEqual([['The sluice', 'When the a'], ['School chi'], ['The bakery']]);
});

test('gives the same groups in whatever order the articles come, once a list', () => {
  expect(told(articles.toReversed())).toEqual(told(articles));
  expect(samePassages(articles)).toBe(samePassages(articles));
});

test('no articles, no passages', () => {
  expect(samePassages([])).toEqual([]);
});
