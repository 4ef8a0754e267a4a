import { expect, test } from '@jest/globals';
import { wordedShares } from '../../src/align/worded-shares.ts';
import { annotated } from '../helpers/annotated.ts';

const shares = (text: string): string[] =>
  wordedShares(annotated(text)).map(
    ({ start, end, value }) => `${text.slice(start, end)}=${Math.round(value ?? 0)}`,
  );

test.each([
  ['Profits rose by a fifth and almost a tenth was lost.', ['a fifth=20', 'a tenth=10']],
  ['Two thirds of the members and half of them left.', ['Two thirds=67', 'half=50']],
  ['A third man came in a quarter hour, half asleep; a tenth of a second.', []],
  ['A quarter of a million pounds.', []],
])('%s', (text, expected) => expect(shares(text)).toEqual(expected));
