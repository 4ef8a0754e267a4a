import { describe, expect, test } from '@jest/globals';
import { namesInDispute } from '../../../src/align/disputes/names.ts';
import { wordingsIn } from './disputes-in.ts';

describe('namesInDispute', () => {
  test('one letter of a surname, with the role', () =>
    expect(
      wordingsIn(
        namesInDispute,
        'The mayor, Petra Hollander, opened the bridge.',
        'The mayor, Petra Hollender, opened the bridge.',
      ),
    ).toEqual([['Petra Hollander', 'Petra Hollender']]));

  test.each([
    ['a short form', 'Mayor David Holt spoke.', 'Mayor Dave Holt spoke.'],
    ['an initial', 'Mayor David Holt spoke.', 'Mayor David R. Holt spoke.'],
    ['an accent', 'Mayor André Holt spoke.', 'Mayor Andre Holt spoke.'],
    ['another person', 'Mayor David Holt spoke.', 'Mayor Petra Wendell spoke.'],
    [
      'two persons of one name',
      'Martin Holder spoke. Marvin Holder listened.',
      'Marvin Holder spoke at length.',
    ],
  ])('%s is no other name', (_, one, other) =>
    expect(wordingsIn(namesInDispute, one, other)).toEqual([]),
  );
});
