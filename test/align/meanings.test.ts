import { expect, test } from '@jest/globals';
import { likenessOf, meaningOf } from '../../src/align/meanings.ts';

const [east, eastish, north] = [
  [1, 0, 0, 0],
  [0.8, 0.6, 0, 0],
  [0, 0, 0, 1],
].map((numbers) => meaningOf(Float32Array.from(numbers)));

test('words are as alike as their directions, however often they are compared', () => {
  if (!east || !eastish || !north) throw new Error('no meanings');
  for (const _ of [1, 2]) {
    expect(likenessOf(east, eastish)).toBeCloseTo(0.8);
    expect(likenessOf(eastish, east)).toBeCloseTo(0.8);
    expect(likenessOf(east, east)).toBe(1);
    expect(likenessOf(east, north)).toBe(0);
    expect(likenessOf(north, east)).toBe(0);
  }
});

test('one vector is one meaning', () => {
  const direction = Float32Array.from([0, 1, 0, 0]);
  expect(meaningOf(direction)).toBe(meaningOf(direction));
});
