import { expect, test } from '@jest/globals';
import { mendNames } from '../../src/syntax/mend-names.ts';
import { NAME_TYPES } from '../../src/syntax/name-labels.ts';

/** "words/type" for the names in a sentence after mending; names are given as "from-to type". */
function mended(text: string, ...given: string[]): string[] {
  const forms = text.split(' ');
  const names = given.map((name) => {
    const [range = '', type = ''] = name.split(' ');
    const [from, to] = range.split('-');
    return {
      from: Number(from),
      to: Number(to),
      type: NAME_TYPES.find((known) => known === type) ?? 'other',
      margin: 1,
    };
  });
  return mendNames(forms, names).map(
    ({ from, to, type }) => `${forms.slice(from, to).join(' ')}/${type}`,
  );
}

test('an office is no part of a person, nor a name of its own', () => {
  expect(mended('President Ada Byron spoke', '0-3 person')).toEqual(['Ada Byron/person']);
  expect(mended('Defence Minister Ada Byron', '0-1 other', '1-4 person')).toEqual([
    'Ada Byron/person',
  ]);
  expect(mended('the President spoke', '1-2 person')).toEqual(['President/person']);
  expect(mended('Acme President Ada Byron', '0-1 organization', '1-4 person')).toEqual([
    'Acme/organization',
    'Ada Byron/person',
  ]);
});

test('the parts of an organization are one name', () => {
  expect(mended('North Atlantic Treaty Organization', '0-1 place', '1-4 other')).toEqual([
    'North Atlantic Treaty Organization/organization',
  ]);
});

test('dates and adjectives of peoples are no names', () => {
  expect(
    mended('Monday in Russian and October Oslo', '0-1 place', '2-3 organization', '4-6 place'),
  ).toEqual(['Oslo/place']);
});

test('what is well known has its type', () => {
  expect(mended('NATO and Ukraine', '0-1 place', '2-3 person')).toEqual([
    'NATO/organization',
    'Ukraine/place',
  ]);
  expect(mended('the Reading Council met', '1-3 place')).toEqual(['Reading Council/organization']);
});
