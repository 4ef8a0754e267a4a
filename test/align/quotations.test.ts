import { describe, expect, test } from '@jest/globals';
import { quotationsOf } from '../../src/align/quotations.ts';
import { eventOf } from '../helpers/event-of.ts';

const states = (versions: Parameters<typeof eventOf>[0]): readonly string[] =>
  quotationsOf(eventOf(versions).articles).map(
    ({ label, tellings }) =>
      `${label} ${[...tellings]
        .map(([id, { state }]) => `${id}:${state}`)
        .toSorted()
        .join(' ')}`,
  );

describe('quotationsOf', () => {
  test('ties the forms of a quotation; the longest gives the label without its last comma', () => {
    expect(
      states({
        Post: '“The gate was open when the water came,” said Ann Poole.',
        Gazette: 'Ann Poole said: "The gate was open when the water came."',
        Echo: 'She said the gate “was open when”.',
        Wire: 'Nobody spoke.',
      }),
    ).toEqual(['“The gate was open when the water came” echo:partial gazette:stated post:stated']);
  });

  test('speech retold in the same words without marks is a part', () => {
    expect(
      states({
        Post: '“An ambulance is not a ward on wheels,” she said.',
        Gazette: 'She said that an ambulance is not a ward on wheels.',
      }),
    ).toEqual(['“An ambulance is not a ward on wheels” gazette:partial post:stated']);
  });

  test('a sentence that shares nothing but the day is no part', () => {
    const publishedAt = '2026-10-13T18:00:00Z';
    const told = states({
      Post: { publishedAt, text: '“Most of the men whom we met today were calm,” said Ann Poole.' },
      Gazette: { publishedAt, text: 'On Tuesday owls were drowned out by engines.' },
    });
    expect(told.join()).not.toContain('gazette');
  });

  test('a phrase of a word or two is no quotation', () =>
    expect(states({ Post: 'He spoke of a “plot”.', Gazette: 'A “plot”, he said.' })).toEqual([]));
});
