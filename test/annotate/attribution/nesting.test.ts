import { expect, test } from '@jest/globals';
import { annotated } from '../../helpers/annotated.ts';

/** "source < via" for each attribution. */
const voices = (text: string): string[] =>
  annotated(text).attributions.map(
    ({ source, via }) => `${source?.name ?? '-'} < ${via?.name ?? '-'}`,
  );

test.each([
  [
    'whoever quotes is kept apart from whoever is quoted',
    'The council’s press service quoted Anna Berg as saying that the plan was dead.',
    ['Anna Berg < The council’s press service'],
  ],
  [
    'a report within a report',
    'Anna Berg said that Karl Lind had denied that he knew.',
    ['Anna Berg < -', 'Karl Lind < Anna Berg'],
  ],
  [
    'two reports side by side',
    'Anna Berg said that the plan was dead. Karl Lind denied it.',
    ['Anna Berg < -', 'Karl Lind < -'],
  ],
])('%s', (_, text, expected) => {
  expect(voices(text)).toEqual(expected);
});
