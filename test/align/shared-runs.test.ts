import { expect, test } from '@jest/globals';
import { sharedRuns } from '../../src/align/shared-runs.ts';

const words = (text: string): readonly string[] => text.split(' ');

test('what stands in both, in runs', () =>
  expect(sharedRuns(words('the gate was open all night'), words('gate was open'))).toEqual([
    { a: 1, b: 0, count: 3 },
  ]));

test('a lone small word between words that differ is chance', () =>
  expect(
    sharedRuns(
      words('harbour closed of late hours tonight'),
      words('harbour shut of noon tonight'),
    ),
  ).toEqual([
    { a: 0, b: 0, count: 1 },
    { a: 5, b: 4, count: 1 },
  ]));

test('of two places that fit, the one beside the words that follow', () =>
  expect(sharedRuns(words('a plan and that was a fair remark'), words('a fair remark'))).toEqual([
    { a: 5, b: 0, count: 1 },
    { a: 6, b: 1, count: 2 },
  ]));

test('a whole row of words moves to where it stands together', () =>
  expect(
    sharedRuns(words('we never said so and we said so twice'), words('we said so twice')).every(
      ({ a, b }) => a - b === 5,
    ),
  ).toBe(true));
