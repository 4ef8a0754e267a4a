import { describe, expect, test } from '@jest/globals';
import {
  isKnownPlace,
  nameKey,
  placeOfDemonym,
  wordingsOfCountry,
} from '../../src/align/name-keys.ts';

describe('nameKey', () => {
  test.each([
    ['The Assembly', 'assembly'],
    ['Chinese', 'china'],
    ['Defense Ministry', 'defence ministry'],
    ['World Health Organization', 'world health organisation'],
    ['Moon Jae-in', 'moon jae in'],
  ])('%s: %s', (name, key) => expect(nameKey(name)).toBe(key));
});

const isPlace = (key: string): boolean => ['ostreva', 'keldria'].includes(key);

test('a place is known by the adjective that is derived from it', () => {
  expect(placeOfDemonym('ostrevan', isPlace)).toBe('ostreva');
  expect(placeOfDemonym('keldrians', isPlace)).toBe('keldria');
  expect(placeOfDemonym('ostrevan court', isPlace)).toBeNull();
  expect(placeOfDemonym('martin', isPlace)).toBeNull();
});

test('countries are known by their names and their people', () => {
  expect(wordingsOfCountry('russia')).toContain('Russians');
  expect(wordingsOfCountry('russia')).not.toContain('Russian');
  expect(wordingsOfCountry('ostreva')).toEqual([]);
  expect(isKnownPlace('russia')).toBe(true);
  expect(isKnownPlace('ostreva')).toBe(false);
});
