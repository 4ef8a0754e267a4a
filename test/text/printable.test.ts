import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { printable } from '../../src/text/printable.ts';

test('takes out what steers a terminal and keeps the rest', () => {
  expect(printable('\u001B]0;x\u0007 a\tb\n\u009Bc\u202Ed é 👍')).toBe(']0;x a\tb\ncd é 👍');
});

test('changes nothing the second time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(printable(printable(text))).toBe(printable(text));
    }),
  );
});
