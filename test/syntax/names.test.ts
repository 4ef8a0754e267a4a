import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findNames } from '../../src/syntax/names.ts';
import { tokenize } from '../../src/syntax/tokenize.ts';
import { shippedModel } from './model-files.ts';

/** The names of a text with a sentence a line, as "words/type". */
function named(...lines: readonly string[]): string[] {
  const text = lines.join('\n');
  let start = 0;
  const sentences = lines.map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return tokenize(text, span);
  });
  return findNames(shippedModel(), text, sentences).map(
    (name) => `${text.slice(name.start, name.end)}/${name.type}`,
  );
}

describe('findNames, with the model that ships', () => {
  test('persons, places and organizations', () => {
    expect(
      named('Angela Merkel flew from Berlin to Paris to speak at the United Nations.'),
    ).toEqual([
      'Angela Merkel/person',
      'Berlin/place',
      'Paris/place',
      'United Nations/organization',
    ]);
  });

  test('a surname later is the person of the first paragraph', () => {
    const names = named(
      'Defence secretary James Mattis arrived in Brussels.',
      'Later that day Mattis met his colleagues.',
    );
    expect(names).toContain('James Mattis/person');
    expect(names).toContain('Mattis/person');
  });

  test('words in small letters are no names', () => {
    expect(named('the committee will meet again next week')).toEqual([]);
  });

  test('the first word of a sentence is no name for that', () => {
    expect(named('Yesterday nobody came.', 'Talks were going well, they thought.')).toEqual([]);
  });
});

test('names lie within the text, in order, and do not cross, whatever the text is', () => {
  const piece = fc.constantFrom(
    'Putin',
    'in',
    'Moscow',
    ' ',
    '. ',
    '\n',
    'NATO',
    '😀',
    '\ud800',
    'Éire',
    '中国',
    '-',
    'of',
    'the',
    'U.S.',
  );
  fc.assert(
    fc.property(fc.array(fc.array(piece, { maxLength: 30 }), { maxLength: 4 }), (lines) => {
      const texts = lines.map((parts) => parts.join(''));
      const text = texts.join('|');
      let start = 0;
      const sentences = texts.map((line) => {
        const tokens = tokenize(text, { start, end: start + line.length });
        start += line.length + 1;
        return tokens;
      });
      let at = 0;
      for (const name of findNames(shippedModel(), text, sentences)) {
        expect(name.start).toBeGreaterThanOrEqual(at);
        expect(name.end).toBeGreaterThan(name.start);
        at = name.end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('a long text without sentences is read', () => {
  const text = 'Angela Merkel flew to Berlin and '.repeat(500);
  expect(findNames(shippedModel(), text, [tokenize(text)]).length).toBeGreaterThan(900);
});
