import { expect, test } from '@jest/globals';
import { type Figure, figuresOf } from '../../src/align/figure.ts';
import { isConverted, isPartOfFigure, isSameFigure } from '../../src/align/same-figures.ts';
import { annotated } from '../helpers/annotated.ts';

function figure(text: string): Figure {
  const [first] = figuresOf(annotated(text));
  if (first === undefined) throw new Error(`no number in ${text}`);
  return first;
}

test.each([
  ['Three people were killed.', 'Three people were arrested.', false],
  ['Three people were killed.', 'The storm killed three campers.', true],
  ['They held 64 people.', 'Sixty-four were led away.', true],
  ['She owns seven cats.', 'It took seven hours.', false],
])('same: %s %s', (a, b, expected) => expect(isSameFigure(figure(a), figure(b))).toBe(expected));

test.each([
  ['It is 30 miles away.', 'It is 48 kilometres away.', true],
  ['It took two weeks.', 'It took 14 days.', true],
  ['It took two weeks.', 'It took 14 miles.', false],
])('in another unit: %s %s', (a, b, expected) =>
  expect(isConverted(figure(a), figure(b))).toBe(expected),
);

test.each([
  ['Nearly 50,000 packs were sold.', 'It sold 48,200 packs.', true],
  ['Fourteen protesters were hurt.', 'Police counted 4,000 protesters.', false],
  ['Some 900 posts will go.', 'One in eight will go.', false],
  ['Two women died.', 'There were 19 injured people.', false],
])('part: %s %s', (a, b, expected) => expect(isPartOfFigure(figure(a), figure(b))).toBe(expected));
