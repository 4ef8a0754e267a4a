import { expect, test } from '@jest/globals';
import { wordingsOfNumber } from '../../src/text/number-words.ts';

test.each([
  [8, ['8', 'eight']],
  [53, ['53', 'fifty-three']],
  [90, ['90', 'ninety']],
  [3500, ['3500', '3,500']],
  [2.5, []],
])('%d', (value, wordings) => expect(wordingsOfNumber(value)).toEqual(wordings));
