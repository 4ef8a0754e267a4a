import { describe, expect, test } from '@jest/globals';
import { causesInDispute } from '../../../src/align/disputes/causes.ts';
import { wordingsIn } from './disputes-in.ts';

const FAULT = 'The blaze was caused by an electrical fault, the fire chief said.';

describe('causesInDispute', () => {
  test('given and ruled out', () =>
    expect(
      wordingsIn(causesInDispute, FAULT, 'The fire chief ruled out an electrical fault.'),
    ).toEqual([['caused by an electrical fault', 'ruled out an electrical fault']]));

  test.each([
    ['another cause', 'The fire chief ruled out arson.'],
    ['what cannot be ruled out', 'The fire chief could not rule out an electrical fault.'],
    ['what was not ruled out', 'The fire chief has not ruled out an electrical fault.'],
    ['a question', 'Has the fire chief ruled out an electrical fault?'],
    [
      'a text that has both',
      'It was blamed on an electrical fault. The fire chief ruled out an electrical fault.',
    ],
  ])('%s is no dispute', (_, other) =>
    expect(wordingsIn(causesInDispute, FAULT, other)).toEqual([]),
  );
});
