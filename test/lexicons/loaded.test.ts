import { describe, expect, test } from '@jest/globals';
import { loadedContexts } from '../../src/lexicons/loaded/contexts.ts';
import { loadedTerms } from '../../src/lexicons/loaded.ts';
import { LOADED_CATEGORIES } from '../../src/model/loaded-entry.ts';

const entries = loadedTerms();

describe('the lexicon of loaded terms', () => {
  test('has at least 2500 entries, some of each category', () => {
    expect(entries.length).toBeGreaterThanOrEqual(2500);
    for (const category of LOADED_CATEGORIES) {
      expect(entries.filter((entry) => entry.category === category).length).toBeGreaterThan(20);
    }
  });

  test('every entry has all that a reader needs', () => {
    const incomplete = entries.filter(
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
    const keys = entries.flatMap((entry) =>
      (entry.tags.length > 0 ? entry.tags : ['any']).map((tag) => `${entry.term} ${tag}`),
    );
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  test('terms are lower-case words', () => {
    expect(entries.filter((entry) => !/^[a-z'*]+(?:[ -][a-z'*]+)*$/.test(entry.term))).toEqual([]);
  });

  test('fields of context are known, and hold lemmas', () => {
    const named = entries.flatMap(({ unless, near }) => unless.concat(near));
    const fields = named.filter((one) => one.startsWith('@')).map((one) => one.slice(1));
    expect(fields.filter((one) => !loadedContexts().has(one))).toEqual([]);
    expect(named.filter((one) => !/^@?[a-z0-9'-]+$/.test(one))).toEqual([]);
  });
});
