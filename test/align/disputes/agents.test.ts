import { describe, expect, test } from '@jest/globals';
import { agentsInDispute } from '../../../src/align/disputes/agents.ts';
import { parsedWordingsIn } from './disputes-in.ts';

const between = (one: string, other: string): number =>
  parsedWordingsIn(agentsInDispute, one, other).length;

describe('agentsInDispute', () => {
  test('two groups for one deed', () =>
    expect(
      between(
        'A soldier shot the stray drone over the harbour wall.',
        'Police officers shot the stray drone over the harbour wall.',
      ),
    ).toBe(1));

  test.each([
    [
      'two words for one',
      'A man shot the drone over the harbour.',
      'A passenger shot the drone over the harbour.',
    ],
    [
      'two words for one group',
      'Police shot the drone over the harbour.',
      'A constable shot the drone over the harbour.',
    ],
    [
      'what can be done by many',
      'A soldier saw the drone over the harbour.',
      'Police officers saw the drone over the harbour.',
    ],
    [
      'what somebody claims',
      'A soldier shot the drone over the harbour.',
      'Police officers shot the drone over the harbour, said Mr Arlo Finch.',
    ],
  ])('%s is no dispute', (_, one, other) => expect(between(one, other)).toBe(0));
});
