import { describe, expect, test } from '@jest/globals';
import { BEYOND_CHANCE, logOdds, type TermCounts } from '../../src/measure/log-odds.ts';

const text = (words: number, counts: Record<string, number>): TermCounts => ({
  counts: new Map(Object.entries(counts)),
  words,
});
const share = (): number => 0.001;
const zOf = (term: string, from: TermCounts, against: TermCounts): number =>
  logOdds(from, against, share).find((each) => each.term === term)?.z ?? Number.NaN;

describe('log-odds', () => {
  test('is as Monroe, Colaresi and Quinn have it, by hand', () => {
    // 3,000 words of prior, 3 of them this term: 7 of 3,100 against 3 of 3,200.
    const [found] = logOdds(text(100, { mob: 4 }), text(200, {}), share);
    const ratio = Math.log(7 / (3100 - 7)) - Math.log(3 / (3200 - 3));
    expect(found?.z).toBeCloseTo(ratio / Math.sqrt(1 / 7 + 1 / 3), 10);
    expect(found).toMatchObject({ term: 'mob', here: 4, elsewhere: 0 });
  });

  test('what stands as often on both sides is 0, and swapping the sides changes the sign', () => {
    const [one, other] = [text(500, { a: 9, b: 2 }), text(500, { a: 9, b: 12 })];
    expect(zOf('a', one, other)).toBeCloseTo(0, 10);
    expect(zOf('b', one, other)).toBeCloseTo(-zOf('b', other, one), 10);
  });

  test('one use of a rare word is no proof; twenty are', () => {
    const z = (count: number) =>
      logOdds(text(400, { mob: count }), text(1200, {}), () => 1e-7)[0]?.z ?? 0;
    expect(z(1)).toBeLessThan(BEYOND_CHANCE);
    const ordinary = logOdds(text(400, { mob: 20 }), text(1200, {}), share)[0]?.z ?? 0;
    expect(ordinary).toBeGreaterThan(BEYOND_CHANCE);
  });

  test('the most telling first, then by name', () => {
    const all = logOdds(text(300, { b: 3, a: 3, c: 9 }), text(300, {}), share);
    expect(all.map(({ term }) => term)).toEqual(['c', 'a', 'b']);
  });
});
