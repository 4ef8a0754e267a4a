import { describe, expect, test } from '@jest/globals';
import { datesOf } from '../../src/align/dates.ts';
import { eventOf } from '../helpers/event-of.ts';

describe('datesOf', () => {
  test('gives dates in words, tied across the texts; a month is part of a day', () => {
    const { articles } = eventOf({
      Post: 'The law was passed on 6 February 2015.',
      Gazette: 'Parliament passed it on February 6, 2015.',
      Echo: 'It was passed in February 2015.',
    });
    const fact = datesOf(articles).find(({ label }) => label === '6 February 2015');
    expect([...(fact?.tellings ?? [])].map(([id, { state }]) => `${id} ${state}`)).toEqual([
      'post stated',
      'gazette stated',
      'echo partial',
    ]);
    expect(datesOf(articles).map(({ label }) => label)).toContain('February 2015');
  });

  test('another day for the same is a part, and another matter on another day is none', () => {
    const { articles } = eventOf({
      Post: 'A chemist in Arlen complained to the firm of a smell of paint on 3 July 2026.',
      Gazette:
        'The firm received a complaint from a chemist in Arlen of a smell of paint on 13 July 2026.',
      Echo: 'The council met for the first time on 19 August 2026.',
    });
    const fact = datesOf(articles).find(({ label }) => label === '3 July 2026');
    expect([...(fact?.tellings ?? [])].map(([id, { state }]) => `${id} ${state}`)).toEqual([
      'post stated',
      'gazette partial',
    ]);
  });

  test('the day of publication is no fact', () => {
    const { articles } = eventOf({
      Post: {
        text: 'SKARROW, 2 February 2026. Dockers left.',
        publishedAt: '2026-02-02T08:00:00Z',
      },
      Gazette: { text: 'On 1 February 2026 they had voted.', publishedAt: '2026-02-03' },
    });
    expect(datesOf(articles).map(({ label }) => label)).toEqual(['1 February 2026']);
  });
});
