import { describe, expect, test } from '@jest/globals';
import { initialsOf, isFormOf, type NameForm } from '../../src/align/name-forms.ts';
import { nameKey } from '../../src/align/name-keys.ts';

const named = (name: string, type: NameForm['type']): NameForm => ({
  type,
  name,
  key: nameKey(name),
});

describe('isFormOf', () => {
  test.each([
    ['Mattis', 'James Mattis', 'person'],
    ['J. Mattis', 'James Mattis', 'person'],
    ['Adela Finch', 'Affairs Adela Finch', 'person'],
    ['Bob Hale', 'Robert W. Hale', 'person'],
    ['Rudy Hale', 'Rudolph Hale', 'person'],
    ['Defiant Strang', 'Leopold Strang', 'person'],
    ['HWU', 'Harbour Workers’ Union', 'organization'],
    ['Union', 'Harbour Workers’ Union', 'organization'],
    ['Harbour Workers', 'Harbour Workers’ Union', 'organization'],
    ['Ministry', 'Ministry of Trade', 'organization'],
  ] as const)('%s is a form of %s', (short, full, type) => {
    expect(isFormOf(named(short, type), named(full, type))).toBe(true);
  });

  test.each([
    ['Anna Mattis', 'James Mattis', 'person'],
    ['Mary Mattis', 'Martin Mattis', 'person'],
    ['James', 'James Mattis', 'person'],
    ['Congress', 'Library of Congress', 'place'],
    ['XYZ', 'Harbour Workers’ Union', 'organization'],
    ['Union', 'Union', 'organization'],
  ] as const)('%s is none of %s', (short, full, type) => {
    expect(isFormOf(named(short, type), named(full, type))).toBe(false);
  });

  test('a place is no short form of a body named after it, nor a person of a company', () => {
    expect(isFormOf(named('Virginia', 'place'), named('West Virginia', 'place'))).toBe(false);
    expect(isFormOf(named('Trump', 'person'), named('Trump Tower', 'place'))).toBe(false);
  });
});

test('initials are those of a name of several words', () => {
  expect(initialsOf('Harbour Workers’ Union')).toBe('HWU');
  expect(initialsOf('Union')).toBe('');
});
