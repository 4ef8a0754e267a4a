import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { holdsOneOf, startOf, wordStartsOf } from '../../src/extract/word-starts.ts';

const word = fc.stringMatching(/^[a-z]{3,9}$/);

test('whatever begins a word is found', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), fc.nat(), (words, pick) => {
      const text = words.join(' ');
      const sought = words[pick % words.length] ?? '';
      expect(holdsOneOf(text, wordStartsOf(text), [startOf(sought)])).toBe(true);
    }),
  );
});

test('what is not there is not found, and a mark is found anywhere', () => {
  const text = 'sign up for our newsletter – photo: afp/getty';
  const holds = (...parts: string[]): boolean =>
    holdsOneOf(text, wordStartsOf(text), parts.map(startOf));
  expect(holds('cookie', 'privacy')).toBe(false);
  expect(holds('cookie', 'newsletter')).toBe(true);
  expect(holds('/')).toBe(true);
  expect(holds()).toBe(false);
});
