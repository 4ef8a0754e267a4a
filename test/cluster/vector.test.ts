import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { add, dot, type Vector } from '../../src/cluster/vector.ts';

const vectorOf = (size: number): fc.Arbitrary<Vector> =>
  fc.uniqueArray(fc.nat(400), { maxLength: size }).map((terms) => ({
    terms: Int32Array.from(terms).toSorted(),
    weights: Float64Array.from(terms, (_, at) => at + 1),
  }));
const weightOf = ({ terms, weights }: Vector, term: number): number =>
  weights[terms.indexOf(term)] ?? 0;

test('the product is the sum over shared terms, whatever the sizes', () => {
  fc.assert(
    fc.property(vectorOf(6), vectorOf(300), (few, many) => {
      const sum = [...few.terms].reduce(
        (total, term) => total + weightOf(few, term) * weightOf(many, term),
        0,
      );
      expect(dot(few, many)).toBeCloseTo(sum);
      expect(dot(many, few)).toBeCloseTo(sum);
    }),
  );
});

test('the sum has the terms of both', () => {
  fc.assert(
    fc.property(vectorOf(20), vectorOf(20), (a, b) => {
      const both = add(a, b);
      expect([...both.terms]).toEqual([...both.terms].toSorted((x, y) => x - y));
      for (const term of both.terms) {
        expect(weightOf(both, term)).toBeCloseTo(weightOf(a, term) + weightOf(b, term));
      }
    }),
  );
});
