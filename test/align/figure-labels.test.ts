import { expect, test } from '@jest/globals';
import { figuresOf } from '../../src/align/figure.ts';
import { figureLabel } from '../../src/align/figure-labels.ts';
import { annotated } from '../helpers/annotated.ts';

test.each([
  ['They offered a rise of 3.1 percent.', 'a rise of 3.1 percent'],
  ['It lives on the fund, which supplies 44% of its income.', '44% of its income'],
  ['They want 6 percent rather than the 11%.', 'They want 6 percent'],
  ['He leads a twelve-hour night shift.', 'twelve-hour night shift'],
  ['The firm names 400 jobs. The contract guarantees twenty-eight.', '400 jobs'],
])('%s', (text, expected) => {
  const [figure] = figuresOf(annotated(text));
  expect(figure === undefined ? null : figureLabel([figure])).toBe(expected);
});
