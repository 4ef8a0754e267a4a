import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clipEnd, clipStart, sentenceAt } from '../../src/text/sentence.ts';

test('sentenceAt gives the sentence, or the next where none is there', () => {
  const sentences = [
    { start: 0, end: 4 },
    { start: 5, end: 9 },
  ];
  expect([0, 3, 4, 8, 9].map((offset) => sentenceAt(sentences, offset)?.start ?? null)).toEqual([
    0,
    0,
    5,
    5,
    null,
  ]);
});

describe('clipping', () => {
  test('keeps whole words', () => {
    expect(clipEnd('one two three', 9)).toBe('one two…');
    expect(clipStart('one two three', 8)).toBe('…three');
    expect(clipEnd('short', 9)).toBe('short');
  });
  test('never leaves half a character that was whole', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 1, max: 9 }),
        (text, length) => {
          expect(clipEnd(text, length)).not.toMatch(/\p{Surrogate}/u);
          expect(clipStart(text, length)).not.toMatch(/\p{Surrogate}/u);
        },
      ),
    );
  });
});
