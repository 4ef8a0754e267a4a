import { describe, expect, test } from '@jest/globals';
import { certaintyEntries } from '../../src/lexicons/certainty.ts';
import { MODAL_SENSES } from '../../src/lexicons/certainty-modals.ts';

describe('the lexicon of certainty', () => {
  test('has entries of every kind that is not a modal verb', () => {
    const kinds = new Set(certaintyEntries.map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual([
      'booster',
      'distance',
      'hearsay',
      'hedge',
      'presupposition',
    ]);
    expect(certaintyEntries.length).toBeGreaterThan(200);
  });

  test('every entry and every sense of a modal verb has a sense, a note and a source', () => {
    const all = [...certaintyEntries, ...Object.values(MODAL_SENSES)];
    expect(all.filter(({ sense, note, source }) => !(sense && note && source))).toEqual([]);
  });

  test('terms are lower-case words, and none stands twice with the same frame', () => {
    expect(
      certaintyEntries.filter(({ term }) => !/^['a-z][a-z]*(?:[ -][a-z]+)*$/.test(term)),
    ).toEqual([]);
    const keys = certaintyEntries.flatMap(({ term, frames, near }) =>
      (frames.length === 0 ? ['-'] : frames).map((frame) => `${term} ${frame} ${near.join()}`),
    );
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
});
