import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stemOf } from '../../src/text/stem.ts';
import { scanWords } from '../../src/text/words.ts';

interface Seen {
  readonly word: string;
  readonly isNumber: boolean;
  readonly opens: boolean;
}

function seenIn(text: string, limit = 1000): readonly Seen[] {
  const seen: Seen[] = [];
  scanWords(text, limit, (start, end, isNumber, opens) => {
    seen.push({ word: text.slice(start, end), isNumber, opens });
  });
  return seen;
}

test('cuts words and numbers', () => {
  const words = seenIn("The U.S. didn't send 3,500 well-armed men at 2.5%.").map(
    ({ word }) => word,
  );
  expect(words).toEqual([
    'The',
    'U.S',
    "didn't",
    'send',
    '3,500',
    'well',
    'armed',
    'men',
    'at',
    '2.5',
  ]);
});

test('knows what opens a sentence, a line or a quotation', () => {
  const opening = seenIn('Odell spoke. “We won,” Odell said.\nNobody heard').filter(
    ({ opens }) => opens,
  );
  expect(opening.map(({ word }) => word)).toEqual(['Odell', 'We', 'Nobody']);
});

test('stops at the limit', () => {
  expect(seenIn('a b c d', 2)).toHaveLength(2);
});

test('words lie in the text, in order, with a letter or digit at both ends', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let last = 0;
      scanWords(text, 1e6, (start, end) => {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end)).toMatch(/^[\p{L}\p{M}\d](.*[\p{L}\p{M}\d])?$/su);
        last = end;
      });
    }),
  );
});

test.each([
  ['Provoking', false, 'provok'],
  ['Putin’s', false, 'putin'],
  ['U.S', false, 'us'],
  ['3,500', true, '3500'],
  ['a', false, ''],
  ['x'.repeat(41), false, ''],
])('%s counts as %s', (word, isNumber, stem) => {
  expect(stemOf(word, isNumber)).toBe(stem);
});
