import { describe, expect, test } from '@jest/globals';
import { decisionsInDispute } from '../../../src/align/disputes/decisions.ts';
import { wordingsIn } from './disputes-in.ts';

const SIXTH = 'The maritime court had allowed the salvage on 6 October 2031.';

describe('decisionsInDispute', () => {
  test('two days for one body', () =>
    expect(
      wordingsIn(
        decisionsInDispute,
        SIXTH,
        'Divers disobeyed a ruling of the maritime court of October 2, 2031.',
      ),
    ).toHaveLength(1));

  test.each([
    ['another body', 'The district council approved the salvage on 2 October 2031.'],
    ['another month', 'The maritime court rejected the salvage on 2 July 2031.'],
    ['no decision', 'The maritime court burned down on 2 October 2031.'],
    [
      'a text that has both days',
      'The maritime court ruled on 2 October 2031. The maritime court ruled on 6 October 2031.',
    ],
  ])('%s is no dispute', (_, other) =>
    expect(wordingsIn(decisionsInDispute, SIXTH, other)).toEqual([]),
  );
});
