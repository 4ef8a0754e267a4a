import { describe, expect, test } from '@jest/globals';
import { fullNames, referentsOf } from '../../src/align/referents.ts';
import { eventOf } from '../helpers/event-of.ts';

describe('referentsOf', () => {
  test('has each name once, whatever type it was given here and there', () => {
    const { articles } = eventOf({
      Post: 'Floods hit Pellgate on Monday. In Pellgate, homes stood in water.',
      Gazette: 'Pellgate was wet. Pellgate slept. Pellgate said nothing.',
    });
    const keys = referentsOf(articles).map(({ key }) => key);
    expect(keys.filter((key) => key === 'pellgate')).toHaveLength(1);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('leaves a surname that two persons bear to none of them', () => {
    const { articles } = eventOf({
      Post: 'Anna Brook met Peter Hale.',
      Gazette: 'Peter Brook met nobody.',
      Echo: 'Mr Brook spoke.',
    });
    const brook = referentsOf(articles).find(({ key }) => key === 'brook');
    expect([...(brook?.mentions.keys() ?? [])]).toEqual(['echo']);
  });

  test('does not depend on the order of the articles', () => {
    const { articles } = eventOf({
      Post: 'Mr Harwick spoke for the Harbour Workers’ Union in Skarrow.',
      Gazette: 'Peter Harwick led the union. The Union was calm, Harwick said.',
      Echo: 'In Skarrow, Mayor Peter Harwick spoke.',
    });
    const told = (list: typeof articles): string[] =>
      referentsOf(list)
        .map(
          ({ name, type, mentions }) => `${name} ${type} ${[...mentions.keys()].toSorted().join()}`,
        )
        .toSorted();
    expect(told(articles.toReversed())).toEqual(told(articles));
  });
});

test('fullNames gives the fullest form of a name, and other names as they are', () => {
  const { articles } = eventOf({ Post: 'Mr Harwick spoke.', Gazette: 'Peter Harwick spoke.' });
  const fullName = fullNames(articles);
  expect(fullName('Harwick')).toBe('Peter Harwick');
  expect(fullName('a spokesman')).toBe('a spokesman');
});
