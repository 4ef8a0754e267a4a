import { expect, test } from '@jest/globals';
import { plainForm, shapeOf, wordFeatures } from '../../src/syntax/features.ts';

test.each([
  ['McDonald', 'XxXx'],
  ['10,000', '0,0'],
  ['U.S.', 'X.X.'],
  ['Ёлка', 'Xx'],
  ['中文', 'c'],
  ['👍', '☺'],
])('the shape of %s is %s', (form, shape) => {
  expect(shapeOf(form)).toBe(shape);
});

test('tables know one kind of apostrophe, dash and digit', () => {
  expect(plainForm('N’T–2019')).toBe("n't-0000");
});

test('a word shows its beginnings, endings and case', () => {
  expect(wordFeatures('Putin')).toEqual(
    expect.arrayContaining([
      'w:putin',
      '-in',
      '-utin',
      'pu-',
      'case:title',
      'shape:Xx',
      'length:5',
    ]),
  );
  expect(wordFeatures('pre-2019')).toEqual(expect.arrayContaining(['has:-', 'has:0']));
});

test.each([
  ['NATO', 'upper'],
  ['A', 'initial'],
  ['iPhone', 'mixed'],
  ['word', 'lower'],
  ['12', 'none'],
])('the case of %s is %s', (form, name) => {
  expect(wordFeatures(form)).toContain(`case:${name}`);
});
