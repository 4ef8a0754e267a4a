import { describe, expect, test } from '@jest/globals';
import { bandsOf } from '../../src/report/bands.ts';

const numbers = (n: number): readonly number[] =>
  Array.from({ length: n }, (_, index) => index + 1);

describe('bands', () => {
  test('a dozen stands side by side', () =>
    expect(bandsOf(numbers(12), 'Texts')).toEqual({ first: numbers(12), further: [] }));

  test('what is more opens in dozens that say which they are', () => {
    const { first, further } = bandsOf(numbers(30), 'Texts');
    expect(further.map(({ label }) => label)).toEqual(['Texts 13–24 of 30', 'Texts 25–30 of 30']);
    expect([...first, ...further.flatMap(({ items }) => items)]).toEqual(numbers(30));
  });

  test('they name the first and the last where things have names', () => {
    const { further } = bandsOf(numbers(25), 'Texts', (n) => `Post ${n}`);
    expect(further.map(({ label }) => label)).toEqual([
      'Texts 13–24 of 25: Post 13 to Post 24',
      'Texts 25 of 25: Post 25',
    ]);
  });

  test('a last one alone has one number', () =>
    expect(bandsOf(numbers(13), 'Texts').further[0]?.label).toBe('Texts 13 of 13'));
});
