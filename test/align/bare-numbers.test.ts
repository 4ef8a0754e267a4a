import { expect, test } from '@jest/globals';
import { bareNumbers } from '../../src/align/bare-numbers.ts';
import { annotated } from '../helpers/annotated.ts';

const bare = (text: string): string[] =>
  bareNumbers(annotated(text)).map(
    ({ quantity, noun }) => `${text.slice(quantity.start, quantity.end)}=${quantity.value} ${noun}`,
  );

test.each([
  ['He promised 400 jobs. The contract guarantees twenty-eight.', ['twenty-eight=28 jobs']],
  ['They filed within two days. Parliament settled on fifteen.', ['fifteen=15 days']],
  ['Sixty-four were led away.', ['Sixty-four=64 ']],
  ['Smith, 61, a man aged 45, came at twelve. It cost £30. He got £40 and spent 20.', []],
  ['She left 12 notes. One in eight, or two, is enough.', []],
  ['', []],
])('%s', (text, expected) => expect(bare(text)).toEqual(expected));
