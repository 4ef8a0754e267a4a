import { expect, test } from '@jest/globals';
import { groupedBy } from '../../src/measure/grouped.ts';

test('groups in the order in which keys come', () =>
  expect([...groupedBy(['bee', 'ant', 'bat'], (word) => word.charAt(0))]).toEqual([
    ['b', ['bee', 'bat']],
    ['a', ['ant']],
  ]));
