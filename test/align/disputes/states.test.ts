import { describe, expect, test } from '@jest/globals';
import { statesInDispute } from '../../../src/align/disputes/states.ts';
import { parsedEventOf } from '../../helpers/parsed-event.ts';
import { parsedWordingsIn } from './disputes-in.ts';

const between = (one: string, other: string): number =>
  parsedWordingsIn(statesInDispute, one, other).length;

describe('statesInDispute', () => {
  test.each([
    [
      'denied of one whom both name',
      'The pilot, Sven Harrow, has been questioned as a witness.',
      'Police said that the pilot was resting at home and had not been questioned yet.',
    ],
    [
      'an opposite of one told by the same age',
      'A boy of nine was missing.',
      'A nine-year-old boy was found alive in a barn.',
    ],
    ['a verb with a particle', 'The board accepted the offer.', 'The board turned down the offer.'],
    ['a state that lasts', 'The airport remained open.', 'The airport was closed.'],
    [
      'a plan that is approved or rejected',
      'The council approved a plan to rebuild the mill.',
      'The council rejected a plan to rebuild the mill.',
    ],
    [
      'how an office was left',
      'The treasurer, Lena Hobb, resigned on Tuesday.',
      'Lena Hobb was dismissed on Tuesday.',
    ],
  ])('%s', (_, one, other) => expect(between(one, other)).toBe(1));

  test.each([
    ['of others', 'The board accepted the offer.', 'The union turned down the offer.'],
    ['of several', 'Two boys were missing.', 'Three boys were found.'],
    [
      'of what was before',
      'The bridge was closed.',
      'The bridge, which had been open, was closed at noon.',
    ],
    [
      'of what somebody claims',
      '“The board accepted the offer,” said Mr Arlo Finch.',
      'The board turned down the offer.',
    ],
    [
      'of something else that goes with the verb',
      'The minister did not travel to the northern islands.',
      'The minister travelled to the trade fair.',
    ],
    ['nobody', 'No driver was fined.', 'The driver was fined.'],
  ])('nothing %s', (_, one, other) => expect(between(one, other)).toBe(0));

  test('what the later text tells may be news', () => {
    const { articles } = parsedEventOf({
      Post: { text: 'A boy of nine was missing.', publishedAt: '2031-03-04T08:00:00Z' },
      Gazette: {
        text: 'A nine-year-old boy was found alive in a barn.',
        publishedAt: '2031-03-04T19:00:00Z',
      },
    });
    expect(statesInDispute(articles)[0]?.doubts.join()).toContain('news of what came after');
  });
});
