import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tokenize } from '../../src/syntax/tokenize.ts';

const cut = (text: string): string =>
  tokenize(text)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');

describe('tokenize cuts as the treebanks do', () => {
  test.each([
    ["They don't say it's Putin's.", "They do n't say it 's Putin 's ."],
    ['They don’t; we’ll see: “no”.', 'They do n’t ; we ’ll see : “ no ” .'],
    ["I cannot, I'm gonna, you dont", "I can not , I 'm gon na , you do nt"],
    ["the workers' rights, O'Reilly", "the workers ' rights , O'Reilly"],
    ['a sabre-rattling, anti-war co-founder', 'a sabre - rattling , anti-war co-founder'],
    ['Mr. Smith met Dr. J. Doe of St. Ives.', 'Mr. Smith met Dr. J. Doe of St. Ives .'],
    ['It cost $5.50, up 10% from 1,200.', 'It cost $ 5.50 , up 10 % from 1,200 .'],
    ['at 7:30pm on 9/11, 5km away', 'at 7:30 pm on 9/11 , 5 km away'],
    ["the 1990s, '90s, 2nd", "the 1990s , '90s , 2nd"],
    ['Well... he left -- at last!!!', 'Well ... he left -- at last !!!'],
    [
      'See https://example.org/a?b=c, or a.b@c.example.',
      'See https://example.org/a?b=c , or a.b@c.example .',
    ],
    ['He works in the U.S. now.', 'He works in the U.S. now .'],
    ['He works in the U.S.', 'He works in the U.S .'],
    ['and/or AT&T @name #tag :-)', 'and / or AT&T @name #tag :-)'],
    ['(yes) [no]', '( yes ) [ no ]'],
    ['👍🏽👩‍👩‍👧 ok', '👍🏽 👩‍👩‍👧 ok'],
  ])('%s', (text, expected) => {
    expect(cut(text)).toBe(expected);
  });

  test('only within the span', () => {
    expect(tokenize('one two three', { start: 4, end: 9 })).toEqual([
      { start: 4, end: 7 },
      { start: 7 + 1, end: 9 },
    ]);
  });
});

const WHITE = /^[\s\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]*$/u;

test('tokens are in order, never empty, and leave nothing out but white space', () => {
  const piece = fc.constantFrom(
    "n't",
    'U.S.',
    '$5',
    '-',
    '’s',
    '👍',
    '\ud800',
    ' ',
    '\n',
    'a@b.c',
    '...',
    'Mr.',
    '1,2',
    'don’t',
    'é',
    '中文',
    '\u200b',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.array(piece, { maxLength: 20 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      let at = 0;
      for (const { start, end } of tokenize(text)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(at, start)).toMatch(WHITE);
        at = end;
      }
      expect(text.slice(at)).toMatch(WHITE);
    }),
    { numRuns: 500 },
  );
});

test('a million characters in one line are cut', () => {
  for (const part of ['a-', "'s", 'a.', 'a@', '(', '1,', '\ud83d', 'x']) {
    expect(tokenize(part.repeat(100_000)).at(-1)?.end).toBe(part.length * 100_000);
  }
});
