import { expect, test } from '@jest/globals';
import { marked } from '../../../src/annotate/loaded/marking.ts';
import type { LoadedTerm } from '../../../src/model/annotation.ts';

const term = (start: number, score: number, quoted = false): LoadedTerm => ({
  start,
  end: start + 3,
  term: `t${start}`,
  category: 'evaluation',
  score,
  plainer: null,
  why: 'Why.',
  quoted,
});
const kept = (...terms: LoadedTerm[]): number[] =>
  marked(terms, [
    { start: 0, end: 10 },
    { start: 10, end: 30 },
  ]).map(({ start }) => start);

test('strong ones count by themselves, weak ones beside another in the sentence', () => {
  expect(kept(term(1, 0.5), term(12, 0.8), term(20, 0.5))).toEqual([12, 20]);
});

test('in a quotation only strong ones count, and they are no company', () => {
  expect(kept(term(1, 0.6, true), term(5, 0.5), term(12, 0.9, true))).toEqual([12]);
});
