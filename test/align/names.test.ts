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

describe('namesOf', () => {
  test('ties a surname to the full name of another text', () => {
    const event = {
      Post: 'Mr Harwick spoke on Monday. Harwick left at noon.',
      Gazette: 'Peter Harwick, the mayor, spoke for an hour.',
      Echo: 'The mayor did not speak.',
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

  test('of no articles gives nothing', () => expect(namesOf([])).toEqual([]));
});
