import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { holds, signsOf } from '../../src/extract/holdings.ts';
import { HOLDINGS, type Holding } from '../../src/extract/patterns/holdings.ts';
import { unitsOf } from '../../src/text/units.ts';

const holdsIn = (text: string, kind: Holding): boolean => holds(text, signsOf(unitsOf(text)), kind);

test.each([...HOLDINGS])('all that stands for %s is found where a word begins', (kind, parts) => {
  const word = fc.stringMatching(/^[a-z]{1,9}$/);
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), fc.nat(), (words, pick) => {
      const part = parts[pick % parts.length] ?? '';
      expect(holdsIn([...words, part].join(' '), kind)).toBe(true);
      expect(holdsIn([part, ...words].join(' '), kind)).toBe(true);
    }),
  );
});

test('what is not there is not found, and a mark is found anywhere', () => {
  const text = 'sign up for our newsletter – photo: afp/getty';
  expect(holdsIn(text, 'cookies')).toBe(false);
  expect(holdsIn(text, 'subscription')).toBe(true);
  expect(holdsIn(text, 'credit')).toBe(true);
  expect(holdsIn('', 'credit')).toBe(false);
});
