import { expect, test } from '@jest/globals';
import { bearerOfFirst, isPlaceLike } from '../../src/align/first-names.ts';
import { annotated } from '../helpers/annotated.ts';

const text = 'Corvel Minerals was silent. Corvel owns it. Shares in Corvel fell.';
const texts = new Map([['post', annotated(text, { id: 'post' })]]);
const at = (words: string): readonly { start: number; end: number }[] =>
  [...text.matchAll(new RegExp(words, 'g'))].map(({ index }) => ({
    start: index,
    end: index + words.length,
  }));
const corvel = {
  type: 'person' as const,
  key: 'corvel',
  mentions: new Map([['post', at('Corvel')]]),
};
const minerals = {
  type: 'organization' as const,
  key: 'corvel minerals',
  mentions: new Map([['post', at('Corvel Minerals')]]),
};

test('the only fuller name that begins so is meant', () => {
  expect(bearerOfFirst(corvel, [minerals], texts)).toBe(minerals);
  expect(bearerOfFirst(corvel, [minerals, { ...minerals, key: 'corvel bank' }], texts)).toBeNull();
  expect(bearerOfFirst(corvel, [{ ...minerals, mentions: new Map() }], texts)).toBeNull();
  expect(bearerOfFirst(corvel, [{ ...minerals, type: 'place' }], texts)).toBeNull();
});

test('shares in a firm do not make it a place', () => {
  expect(isPlaceLike(corvel.mentions, texts)).toBe(false);
  const pier = new Map([['echo', annotated('They met in Corvel.', { id: 'echo' })]]);
  expect(isPlaceLike(new Map([['echo', [{ start: 12, end: 18 }]]]), pier)).toBe(true);
});
