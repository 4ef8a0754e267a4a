import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { unitsOf } from '../../src/text/units.ts';

const codes = (text: string): readonly number[] =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

test('gives every unit, lone surrogates too, of one text after another', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (one, other) => {
      expect([...unitsOf(`${one}\uD800`)]).toEqual(codes(`${one}\uD800`));
      expect([...unitsOf(other)]).toEqual(codes(other));
    }),
  );
});

test('a text of any length has its units', () => {
  const text = 'pier'.repeat(40_000);
  const units = unitsOf(text);
  expect(units).toHaveLength(text.length);
  expect([units[0], units.at(-1)]).toEqual([0x70, 0x72]);
});
