import { expect, test } from '@jest/globals';
import { predicationsOf } from '../../src/align/predications.ts';
import { parsedEventOf } from '../helpers/parsed-event.ts';

const toldBy = (text: string): readonly string[] =>
  predicationsOf(parsedEventOf({ Post: text }).articles).map(
    ({ head, sign, theme, agent }) =>
      `${sign > 0 ? '' : 'not '}${head.text}: ${theme.head.text}${agent === null ? '' : ` by ${agent.head.text}`}`,
  );

test.each([
  ['The council rejected the plan.', 'rejected: plan by council'],
  ['The plan was rejected by the council.', 'rejected: plan by council'],
  ['The plan was not rejected.', 'not rejected: plan'],
  ['The bridge collapsed.', 'collapsed: bridge'],
  ['The bridge is safe.', 'safe: bridge'],
  ['The road remained closed.', 'closed: road'],
  ['The board refused to dismiss the director.', 'not dismiss: director'],
])('%s', (text, told) => expect(toldBy(text)).toContain(told));

test('nothing is said of nobody', () => expect(toldBy('Nobody was arrested.')).toEqual([]));
