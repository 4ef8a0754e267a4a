import { expect, test } from '@jest/globals';
import { lengthOf, shareTooLittle } from '../../src/align/common-ground.ts';
import { annotated } from '../helpers/annotated.ts';

const STRIKE =
  'Dockers left the harbour of Skarrow on Monday. Their union rejects longer night shifts.';
const SHIFTS =
  'The union of the dockers rejects longer night shifts, and the harbour stands still.';
const CLOCK =
  'A watchmaker repaired the clock of the corn hall. It had stopped during a thunderstorm.';

const texts = (...all: string[]) => all.map((text, at) => annotated(text, { id: `${at}` }));

test('texts on different events share too little, texts on one event do not', () => {
  expect(shareTooLittle(texts(STRIKE, CLOCK))).toBe(true);
  expect(shareTooLittle(texts(STRIKE, SHIFTS))).toBe(false);
  expect(shareTooLittle(texts(STRIKE, SHIFTS, CLOCK))).toBe(false);
});

test('where nothing stands, nothing is said', () => {
  expect(shareTooLittle([])).toBe(false);
  expect(shareTooLittle([annotated(''), annotated('', { id: 'a2' })])).toBe(false);
});

test('counts words, not marks', () => {
  expect(lengthOf(annotated('“Stop,” she said.'))).toBe(3);
});
