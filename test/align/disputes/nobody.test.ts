import { describe, expect, test } from '@jest/globals';
import { nobodyInDispute } from '../../../src/align/disputes/nobody.ts';
import { wordingsIn } from './disputes-in.ts';

const SIX = 'Six riders were injured when the cable car stopped.';

const SIX_ON_A_DAY = 'Six riders were injured when the cable car stopped on 4 June 2031.';

describe('nobodyInDispute', () => {
  test.each([
    ['Nobody was hurt when the cable car stopped.'],
    ['The operator reported no injuries.'],
    ['No one was injured.'],
  ])('some, and “%s”', (none) => expect(wordingsIn(nobodyInDispute, SIX, none)).toHaveLength(1));

  test.each([
    ['nobody else', 'Nobody else was hurt.'],
    ['another fate', 'Nobody was killed.'],
    ['somebody’s words', '“Nobody was hurt,” a rider said.'],
    ['a text that has both', 'Six riders were injured. In the second car nobody was injured.'],
    ['another day', 'Nobody was injured in the accident of 3 May 1998.'],
  ])('%s is no dispute', (_, none) =>
    expect(wordingsIn(nobodyInDispute, SIX_ON_A_DAY, none)).toEqual([]),
  );
});
