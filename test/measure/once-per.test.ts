import { expect, test } from '@jest/globals';
import { oncePer } from '../../src/measure/once-per.ts';

test('an analysis is made once an object, also where its result is undefined', () => {
  const asked: object[] = [];
  const analyse = oncePer((key: readonly number[]) => {
    asked.push(key);
    return key[0];
  });
  const [one, alike, empty] = [[1], [1], []];
  expect([one, one, alike, empty, empty].map(analyse)).toEqual([1, 1, 1, undefined, undefined]);
  expect(asked).toEqual([one, alike, empty]);
});
