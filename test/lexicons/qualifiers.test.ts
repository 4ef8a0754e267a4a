import { expect, test } from '@jest/globals';
import { qualifiers } from '../../src/lexicons/qualifiers.ts';

test('every qualifier has a class, a note and a source, and stands once', () => {
  expect(qualifiers.length).toBeGreaterThan(90);
  expect(qualifiers.filter(({ note, source }) => note === '' || source === '')).toEqual([]);
  const terms = qualifiers.map(({ term }) => term);
  expect(terms.filter((term, at) => terms.indexOf(term) !== at)).toEqual([]);
  expect(terms.filter((term) => !/^[a-z' ]+$/.test(term))).toEqual([]);
});
