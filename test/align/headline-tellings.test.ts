import { expect, test } from '@jest/globals';
import { factsOf } from '../../src/align/facts.ts';
import { headlineTelling } from '../../src/align/headline-tellings.ts';
import { eventOf } from '../helpers/event-of.ts';

const FULL =
  'Peter Harwick led 1,140 dockers out of Skarrow. “We will stay out for as long as it takes,” he said.';
const told = (title: string): readonly string[] => {
  const { articles } = eventOf({
    Post: FULL,
    Gazette: FULL,
    Echo: { text: 'No ship moved.', title },
  });
  const byId = new Map(articles.map((article) => [article.id, article]));
  const echo = byId.get('echo');
  return factsOf(articles).flatMap((fact) => {
    const place = echo === undefined ? null : headlineTelling(fact, echo, byId);
    return place === null ? [] : [`${fact.about}: ${title.slice(place.start, place.end)}`];
  });
};

test('finds names, numbers and quoted words in a headline', () => {
  expect(told('Harwick leads 1,140 dockers out')).toEqual(
    expect.arrayContaining(['person: Harwick', 'number: 1,140 dockers']),
  );
  expect(told('‘We will stay out for as long as it takes’')).toContain(
    'quotation: We will stay out for as long as it takes',
  );
});

test('finds nothing where there is nothing', () => {
  expect(told('')).toEqual([]);
  expect(told('Ships wait in the rain')).toEqual([]);
});
