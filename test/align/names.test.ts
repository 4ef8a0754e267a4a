import { describe, expect, test } from '@jest/globals';
import { namesOf } from '../../src/align/names.ts';
import { eventOf } from '../helpers/event-of.ts';

const tellers = (
  versions: Parameters<typeof eventOf>[0],
  label: string,
): readonly string[] | undefined => {
  const fact = namesOf(eventOf(versions).articles).find((one) => one.label === label);
  return fact === undefined ? undefined : [...fact.tellings.keys()].toSorted();
};

const statesOf = (
  versions: Parameters<typeof eventOf>[0],
  label: string,
): Readonly<Record<string, string>> => {
  const fact = namesOf(eventOf(versions).articles).find((one) => one.label === label);
  return Object.fromEntries([...(fact?.tellings ?? [])].map(([id, { state }]) => [id, state]));
};

describe('namesOf', () => {
  test('ties a surname to the full name of another text', () => {
    const event = {
      Post: 'Mr Harwick spoke on Monday. Harwick left at noon.',
      Gazette: 'Peter Harwick, the mayor, spoke for an hour.',
      Echo: 'The tide came in.',
    };
    expect(tellers(event, 'Peter Harwick')).toEqual(['gazette', 'post']);
  });

  test('ties a country to its people, but not to its adjective', () => {
    const event = {
      Post: 'Officials in France welcomed the plan.',
      Gazette: 'The French minister Jean Mercier welcomed the plan.',
    };
    expect(tellers(event, 'France')).toEqual(['post']);
  });

  test('searches a text for every form before it is said to lack the name', () => {
    const event = {
      Post: 'Anna Sorrel of the council spoke. Mrs Sorrel was calm.',
      Gazette: 'NOBODY ASKED SORREL, said a man. Anna Sorrel kept silent.',
    };
    expect(tellers(event, 'Anna Sorrel')).toEqual(['gazette', 'post']);
  });

  test('a person may be told by the office or trade that others give', () => {
    const event = {
      Post: 'Ida Poole, a chemist in Arlen, complained to the firm of the smell. The mayor, Peter Harwick, spoke.',
      Gazette: 'A chemist in Arlen had complained to the firm of the smell. The mayor was silent.',
      Echo: 'A chemist discovered radium long ago. The mayor of another town spoke.',
    };
    expect(statesOf(event, 'Ida Poole')).toEqual({ post: 'stated', gazette: 'partial' });
    expect(statesOf(event, 'Peter Harwick')).toEqual({ post: 'stated', gazette: 'partial' });
  });

  test('an office that two persons hold, or that names another, tells of nobody', () => {
    const event = {
      Post: 'The minister, Anna Brook, met another minister, Peter Hale.',
      Gazette: 'The minister was silent.',
    };
    expect(statesOf(event, 'Anna Brook')).toEqual({ post: 'stated' });
  });

  test('another given name with the surname is a part', () => {
    const event = { Post: 'Hanne Sorrel fell. She left.', Gazette: 'Anna Sorrel fell on Monday.' };
    expect(statesOf(event, 'Hanne Sorrel')).toEqual({ post: 'stated', gazette: 'partial' });
  });

  test('a surname within the name of a place is nobody’s', () => {
    const event = {
      Post: 'Ida Hollin spoke. Mrs Hollin left.',
      Gazette: 'They met in Hollin Wood on Monday. Police left Hollin Wood.',
    };
    expect(statesOf(event, 'Ida Hollin')).toEqual({ post: 'stated' });
  });

  test('of no articles gives nothing', () => expect(namesOf([])).toEqual([]));
});
