import { expect, test } from '@jest/globals';
import { neighboursAmong } from '../../src/align/neighbours.ts';
import type { Profile } from '../../src/align/similarity.ts';

const profile = (...keys: string[]): Profile => ({
  weights: new Map(keys.map((key) => [key, 1])),
  total: keys.length,
  words: [],
});

test('gives those that are like enough, the most like first', () => {
  const near = neighboursAmong([profile('a', 'b'), profile('a', 'b', 'c'), profile('x')]);
  expect(near(profile('a', 'b', 'c'), 0.5).map(({ index }) => index)).toEqual([1, 0]);
  expect(near(profile('q'), 0)).toEqual([]);
});

test('what very many hold finds no neighbours of its own', () => {
  const many = Array.from({ length: 400 }, (_, at) => profile('all', `own ${at}`));
  const near = neighboursAmong(many);
  expect(near(profile('all', 'own 7'), 0.1).map(({ index }) => index)).toEqual([7]);
});

test('of many candidates those that share most are scored', () => {
  const many = Array.from({ length: 120 }, (_, at) => profile('a', at === 99 ? 'b' : 'c'));
  const found = neighboursAmong(many)(profile('a', 'b'), 0.9);
  expect(found.map(({ index }) => index)).toEqual([99]);
});
