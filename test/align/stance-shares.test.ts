import { expect, test } from '@jest/globals';
import { type Share, shareInWords, verdictOf } from '../../src/align/stance-shares.ts';
import { wilson } from '../../src/measure/interval.ts';

const share = (count: number, of: number): Share => ({ count, of, interval: wilson(count, of) });

test('few cues tell nothing, shares whose intervals meet may be chance', () => {
  expect(verdictOf(share(2, 2), share(0, 30))).toBe('too little to tell');
  expect(verdictOf(share(3, 6), share(2, 10))).toBe('may be chance');
  expect(verdictOf(share(9, 10), share(2, 40))).toBe('more than elsewhere');
});

test('a share in words has its interval', () => {
  expect(shareInWords(share(3, 4))).toBe('3 of 4 (30–95 %)');
  expect(shareInWords(share(0, 0))).toBe('none');
});
