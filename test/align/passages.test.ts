import { expect, test } from '@jest/globals';
import { alignPassages, textSimilarity } from '../../src/align/passages.ts';
import { wordsOf } from '../../src/text/spans.ts';
import { annotated } from '../helpers/annotated.ts';

const first = annotated('Dockers left the port at dawn. The mayor bought a parrot.');
const second = annotated('It rained. At dawn the dockers had left the port of the town.');

test('aligns each sentence with its nearest, in any order', () => {
  const [left, mayor] = alignPassages(first, second);
  expect(left?.same).toBe(true);
  expect(left?.b && wordsOf(second.text, left.b)).toMatch(/^At dawn/);
  expect(mayor).toEqual({ a: first.sentences[1], b: null, score: 0, same: false, versions: [] });
});

test('of nothing there is nothing', () => {
  expect(alignPassages(annotated(''), second)).toEqual([]);
  expect(alignPassages(first, annotated('')).every(({ b }) => b === null)).toBe(true);
  expect(textSimilarity(first, annotated(''))).toBe(0);
});

test('whole texts are compared as one passage', () =>
  expect(textSimilarity(first, first)).toBeGreaterThan(textSimilarity(first, second)));
