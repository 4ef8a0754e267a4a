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

  test('another quotation on the same matter is no part', () => {
    const told = states({
      Post: '“I do not excuse the stones that were thrown,” said Ann Poole.',
      Gazette: '“We cleared the square after stones were thrown at us,” said Peter Hale.',
      Echo: 'Ann Poole told reporters that she did not excuse those stones that people had thrown.',
    });
    expect(told.find((one) => one.includes('excuse'))).toBe(
      '“I do not excuse the stones that were thrown” echo:partial post:stated',
    );
  });

  test('a phrase of a word or two is no quotation', () =>
    expect(states({ Post: 'He spoke of a “plot”.', Gazette: 'A “plot”, he said.' })).toEqual([]));
});
