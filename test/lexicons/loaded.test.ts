import { describe, expect, test } from '@jest/globals';
import { loadedTerms } from '../../src/lexicons/loaded.ts';
import { LOADED_CATEGORIES } from '../../src/lexicons/loaded-table.ts';

describe('the lexicon of loaded terms', () => {
  test('has at least 700 entries, some of each category', () => {
    expect(loadedTerms.length).toBeGreaterThanOrEqual(700);
    for (const category of LOADED_CATEGORIES) {
      expect(loadedTerms.filter((entry) => entry.category === category).length).toBeGreaterThan(20);
    }
  });

  test('every entry has all that a reader needs', () => {
    const incomplete = loadedTerms.filter(
      (entry) =>
        entry.term === '' ||
        entry.sense === '' ||
        entry.note === '' ||
        entry.source === '' ||
        entry.plainer === '' ||
        !LOADED_CATEGORIES.includes(entry.category) ||
        !(entry.strength > 0 && entry.strength <= 1),
    );
    expect(incomplete).toEqual([]);
  });

  test('no term stands twice with the same tag', () => {
    const keys = loadedTerms.flatMap((entry) =>
      (entry.tags.length > 0 ? entry.tags : ['any']).map((tag) => `${entry.term} ${tag}`),
    );
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  test('terms are lower-case words', () => {
    expect(loadedTerms.filter((entry) => !/^[a-z']+(?:[ -][a-z']+)*$/.test(entry.term))).toEqual(
      [],
    );
  });
});
