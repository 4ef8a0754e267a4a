import { describe, expect, test } from '@jest/globals';
import { annotated } from '../helpers/annotated.ts';

const parted = (text: string): string[] =>
  annotated(text).sentences.map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each([
    [['Mr. Putin met Gen. Mattis.', 'They spoke.']],
    [['The U.S. Army left at 5 a.m. on Friday.', 'J. K. Rowling wrote No. 5 for 2.5 million.']],
    [['He moved to the U.S. in May.', 'It grew.', 'Acme Inc. fell.']],
    [['“We go. We stay,” he said.', '“I know.', 'You know.”', 'She left.']],
    [['“Why?” Mr Smith asked.', '“Why not!”', 'He left…', 'Then he came back.']],
    [['He said: “We go. We stay.”', 'It is over... or not.', 'Who knows?']],
    [['1. Read the text.', 'He chose plan B.', 'The rest is known.']],
  ])('%j', (expected) => {
    expect(parted(expected.join(' '))).toEqual(expected);
  });

  test('never over a line break', () => {
    expect(parted('A headline without a stop\nThe text.\r\n\r\n  More  ')).toEqual([
      'A headline without a stop',
      'The text.',
      'More',
    ]);
  });
});
