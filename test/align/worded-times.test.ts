import { expect, test } from '@jest/globals';
import { wordedTimes } from '../../src/align/worded-times.ts';
import { annotated } from '../helpers/annotated.ts';

const times = (text: string): string[] =>
  wordedTimes(annotated(text)).map(
    ({ start, end, value, unit }) => `${text.slice(start, end)}=${value} ${unit}`,
  );

test.each([
  ['It rained 96 millimetres in a day and for just a week.', ['a day=1 day', 'a week=1 week']],
  ['It runs six times a day. After a year of talks, a day before, in one day.', []],
])('%s', (text, expected) => expect(times(text)).toEqual(expected));
