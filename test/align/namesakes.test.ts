import { expect, test } from '@jest/globals';
import { referentsOf } from '../../src/align/referents.ts';
import { parsedEventOf } from '../helpers/parsed-event.ts';

test('a surname that comes before the full name of its only bearer is whom other articles name', () => {
  const { articles } = parsedEventOf({
    Post: 'President Peter Harwick left. Mr Harwick said nothing. Harwick waved. Harwick slept.',
    Echo: 'President Harwick left with Melissa Harwick, his wife. Mr Harwick was calm. Harwick waved. Then Harwick slept.',
  });
  const told = referentsOf(articles).map(
    ({ name, mentions }) =>
      `${name}: ${[...mentions].map(([id, spans]) => `${id} ${spans.length}`).join()}`,
  );
  expect(told).toContain('Peter Harwick: post 4,echo 4');
  expect(told).toContain('Melissa Harwick: echo 1');
});
