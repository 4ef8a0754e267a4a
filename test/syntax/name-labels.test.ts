import { expect, test } from '@jest/globals';
import { bestLabels, NAME_LABELS, namesOf } from '../../src/syntax/name-labels.ts';

/** Scores in which each word likes its labels, the first best. */
const liking = (...words: readonly (readonly number[])[]): Float32Array => {
  const scores = new Float32Array(words.length * NAME_LABELS);
  words.forEach((labels, row) => {
    labels.forEach((label, rank) => {
      scores[row * NAME_LABELS + label] = 5 - 2 * rank;
    });
  });
  return scores;
};

test('names are spelled out by their labels', () => {
  const scores = liking([0], [1], [2], [5], [3], [0]);
  expect(namesOf(bestLabels(scores), scores)).toEqual([
    { from: 1, to: 3, type: 'person', margin: 10 },
    { from: 3, to: 4, type: 'place', margin: 5 },
    { from: 4, to: 5, type: 'organization', margin: 5 },
  ]);
});

test('a further word never stands alone or after another type', () => {
  const scores = liking([2, 1], [4, 2], [6, 0]);
  expect([...bestLabels(scores)]).toEqual([1, 2, 0]);
});
