import { expect, test } from '@jest/globals';
import { whereabouts } from '../../src/align/whereabouts.ts';
import { annotated } from '../helpers/annotated.ts';

test('tells lead, body and tail apart; a short text has no tail', () => {
  const paragraph = 'The harbour was closed all day. '.repeat(8).trim();
  const long = annotated([paragraph, paragraph, paragraph, paragraph, paragraph].join('\n\n'));
  const at = (start: number): string => whereabouts(long, { start, end: start + 1 });
  expect([0, 400, 600, long.text.length - 5].map(at)).toEqual(['lead', 'lead', 'body', 'tail']);
  const short = annotated(`${paragraph}\n\nHarbour.\n\n${paragraph}\n\nAn end.`);
  expect(whereabouts(short, { start: short.text.length - 3, end: short.text.length })).toBe('body');
});
