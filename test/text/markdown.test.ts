import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { markdownLine, markdownTable } from '../../src/text/markdown.ts';

describe('markdownLine', () => {
  test.each([
    ['# no heading', '\\# no heading'],
    ['1. no list', '1\\. no list'],
    ['- no item', '\\- no item'],
    ['*a* _b_ `c` [d](e) <f> | g', '\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\> \\| g'],
    ['two\n\nlines', 'two lines'],
    ['see https://x.example', 'see https\\://x.example'],
    ['a plain sentence, 2.6 million - or so.', 'a plain sentence, 2.6 million - or so.'],
    ['\u001B[31mred', '\\[31mred'],
  ])('%j', (text, line) => {
    expect(markdownLine(text)).toBe(line);
  });

  test('never has two lines nor an open angle or pipe', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(markdownLine(text)).not.toMatch(/\n|(?<!\\)[<|`]/);
      }),
    );
  });
});

test('markdownTable aligns as asked', () => {
  expect(markdownTable(['a', 'b'], [['1', '2']], ['left', 'right'])).toBe(
    '| a | b |\n| --- | ---: |\n| 1 | 2 |',
  );
});
