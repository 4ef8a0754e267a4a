import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Profile, profileOf, similarity } from '../../src/align/similarity.ts';
import { annotated } from '../helpers/annotated.ts';

const profile = (text: string): Profile => {
  const article = annotated(text);
  return profileOf(article, [{ start: 0, end: article.text.length }]);
};
const likeness = (a: string, b: string): number => similarity(profile(a), profile(b));

describe('similarity', () => {
  test('of a passage with itself is 1, with one that shares nothing 0', () => {
    expect(likeness('The river rose.', 'The river rose.')).toBeCloseTo(1);
    expect(likeness('The river rose.', 'Judges met early.')).toBe(0);
    expect(likeness('', '')).toBe(0);
    expect(likeness('It is as it was.', 'It is as it was.')).toBe(0);
  });

  test('figures that agree bring passages together, figures that differ part them', () => {
    const text = 'The ban on evening drinks lasts for three years.';
    const same = likeness(text, 'The ban on evening drinks runs for 3 years.');
    const other = likeness(text, 'The ban on evening drinks runs for 2 years.');
    expect(same).toBeGreaterThan(other + 0.2);
  });

  test('a month is a part of a day', () => {
    const day = likeness('It ends on 1 July 2024.', 'It ends on 1 July 2024.');
    const month = likeness('It ends on 1 July 2024.', 'It ends in July 2024.');
    const other = likeness('It ends on 1 July 2024.', 'It ends in March 2019.');
    expect(day).toBeGreaterThan(month);
    expect(month).toBeGreaterThan(other);
  });

  test('is symmetric and lies within 0 and 1', () => {
    const text = fc.array(fc.constantFrom('river', 'rose', '12', 'homes', 'Monday', 'x', '“'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const one = likeness(a.join(' '), b.join(' '));
        expect(one).toBeCloseTo(likeness(b.join(' '), a.join(' ')), 10);
        expect(one).toBeGreaterThanOrEqual(0);
        expect(one).toBeLessThanOrEqual(1 + 1e-9);
      }),
      { numRuns: 40 },
    );
  });
});
