import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { splitParagraphs } from '../../src/extract/paragraphs.ts';

describe('splitParagraphs', () => {
  test('parts at blank lines and at single breaks', () => {
    expect(splitParagraphs('One here.\r\nTwo  here.\n\n\u00A0Three\u200B here. ')).toEqual([
      'One here.',
      'Two here.',
      'Three here.',
    ]);
  });

  test('joins a hard-wrapped text and keeps its paragraphs', () => {
    const wrapped = [
      'The harbour council voted on Tuesday to close the northern',
      'pier for a year, after engineers had found that the anti-',
      'storm wall was weaker than anyone in the town had thought',
      'when it was built.',
      '',
      'Fishermen who use the pier said that nobody had asked them',
      'about the plan, and that they would go to court over it in',
      'the spring.',
    ].join('\n');
    const paragraphs = splitParagraphs(wrapped);
    expect(paragraphs).toHaveLength(2);
    expect(paragraphs[0]).toContain('anti-storm wall was weaker than anyone');
    expect(paragraphs[1]).toMatch(/^Fishermen .* the spring\.$/);
  });

  test('loses no word, and splitting again changes nothing', () => {
    const word = fc.constantFrom('pier', 'a', 'council,', 'voted.', '“yes”', '-', '\uD800');
    const space = fc.constantFrom(' ', '  ', '\n', '\n\n', '\t', '\r\n', '\u2028');
    const text = fc.array(fc.tuple(word, space)).map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(text, (content) => {
        const paragraphs = splitParagraphs(content);
        const words = content.split(/\s+/).filter(Boolean);
        expect(paragraphs.join(' ').split(/\s+/).filter(Boolean)).toEqual(words);
        expect(splitParagraphs(paragraphs.join('\n\n'))).toEqual(paragraphs);
      }),
    );
  });
});
