import { expect, test } from '@jest/globals';
import { figuresOf } from '../../src/align/figure.ts';
import { annotated } from '../helpers/annotated.ts';

const figures = (text: string): string[] =>
  figuresOf(annotated(text)).map(
    ({ quantity, base }) =>
      `${text.slice(quantity.start, quantity.end)}: ${base.value} ${base.unit}`,
  );

test('numbers in the order of the text, shares in per cent, measures in the unit of their kind', () => {
  expect(
    figures('Two thirds of the 30 members walked two kilometres; one in eight did not.'),
  ).toEqual([
    'Two thirds: 66.66666666666667 %',
    '30 members: 30 worker',
    'two kilometres: 2000 metre',
    'one in eight: 12.5 %',
  ]);
});

test('people are told from things, with what befell them', () => {
  const [victims, ships] = figuresOf(annotated('Nine victims were hurt. Nine ships left.'));
  expect([victims?.isPersons, victims?.fate === null]).toEqual([true, false]);
  expect([ships?.isPersons, ships?.fate]).toEqual([false, null]);
});
