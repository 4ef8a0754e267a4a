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

test('a given name, and the first word of a body, are the only one’s that begins so', () => {
  const { articles } = eventOf({
    Post: 'Hanne Sorrel fell. Hanne Sorrel was carried off, said a man who saw Hanne fall. Corvel Minerals was silent. Corvel owns the wood.',
    Gazette:
      'Hanne Sorrel, 61, fell, and Hanne was hurt. Corvel Minerals and its lawyers said that Corvel was sorry.',
  });
  const keys = referentsOf(articles).map(({ key }) => key);
  expect(keys).toContain('hanne sorrel');
  expect(keys).not.toContain('hanne');
  expect(keys).not.toContain('corvel');
});

test('a place is no body’s short form, nor a given name that of whom the text does not name', () => {
  const { articles } = eventOf({
    Post: 'Hanne Sorrel fell in Corvel. In Corvel, Corvel Minerals was silent.',
    Gazette: 'Hanne came and Hanne left.',
  });
  const keys = referentsOf(articles).map(({ key }) => key);
  expect(keys).toContain('corvel');
  expect(keys).toContain('hanne');
});

test('fullNames gives the fullest form of a name, and other names as they are', () => {
  const { articles } = eventOf({ Post: 'Mr Harwick spoke.', Gazette: 'Peter Harwick spoke.' });
  const fullName = fullNames(articles);
  expect(fullName('Harwick')).toBe('Peter Harwick');
  expect(fullName('a spokesman')).toBe('a spokesman');
});
