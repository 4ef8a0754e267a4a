import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { freshStemOf, stemOf } from '../../src/text/stem.ts';
import { beforeWords, nextWord } from '../../src/text/words.ts';

interface Seen {
  readonly word: string;
  readonly isNumber: boolean;
  readonly opens: boolean;
}

function seenIn(text: string): readonly Seen[] {
  const seen: Seen[] = [];
  const word = beforeWords(text);
  while (nextWord(word)) {
    const { start, end, isNumber, opens } = word;
    seen.push({ word: text.slice(start, end), isNumber, opens });
  }
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

test('words lie in the text, in order, with a letter or digit at both ends', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let last = 0;
      const word = beforeWords(text);
      while (nextWord(word)) {
        expect(word.start).toBeGreaterThanOrEqual(last);
        expect(text.slice(word.start, word.end)).toMatch(/^[\p{L}\p{M}\d](.*[\p{L}\p{M}\d])?$/su);
        last = word.end;
      }
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

test('whatever a word ends in, its stem is the stemmer’s, kept or fresh', () => {
  const word = fc
    .tuple(fc.stringMatching(/^[a-z]{2,7}$/), fc.constantFrom('', ...SUFFIXES))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(word, (any) => {
      expect(freshStemOf(any, false)).toBe(porter.stem(any));
      expect(stemOf(any, false)).toBe(freshStemOf(any, false));
    }),
    { numRuns: 2000 },
  );
});

/** All that the algorithm takes from the end of a word (Porter 1980). */
const SUFFIXES = (
  'sses ies ss s eed ed ing at bl iz y ational tional enci anci izer bli alli entli eli ousli ization ation ator ' +
  'alism iveness fulness ousness aliti iviti biliti logi icate ative alize iciti ical ful ness al ance ence er ic ' +
  'able ible ant ement ment ent ion ou ism ate iti ous ive ize e ll'
).split(' ');
