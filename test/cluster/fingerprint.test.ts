import { describe, expect, test } from '@jest/globals';
import { printOf } from './invented.ts';

const TEXT =
  'The regional assembly met in Farrowby. On Monday Odell said that 5,300 trees stand in Farrowby. ' +
  'Nobody counted the trees before Odell did.';

describe('fingerprint', () => {
  test('is small, ordered and of length 1', () => {
    const { keys, weights, sketch } = printOf({ id: 'a', title: 'Trees of Farrowby', text: TEXT });
    expect(Array.from(keys)).toEqual(Array.from(keys).toSorted((a, b) => a - b));
    expect(Array.from(sketch)).toEqual(Array.from(sketch).toSorted((a, b) => a - b));
    expect(Array.from(weights).reduce((sum, weight) => sum + weight * weight, 0)).toBeCloseTo(1);
    expect(weights).toHaveLength(keys.length);
    const long = printOf({ id: 'b', text: `${TEXT} `.repeat(20_000) });
    expect(long.keys.length).toBeLessThanOrEqual(200);
    expect(long.sketch.length).toBeLessThanOrEqual(128);
  });

  test('knows names by their capitals in mid-sentence', () => {
    const { labels } = printOf({ id: 'a', text: TEXT });
    const names = labels.filter(({ isName }) => isName).map(({ form }) => form);
    expect(names).toEqual(expect.arrayContaining(['Farrowby', 'Odell']));
    expect(names).not.toContain('Nobody');
  });

  test('survives being written as JSON', () => {
    const { keys } = printOf({ id: 'a', text: TEXT });
    expect(JSON.parse(JSON.stringify(Array.from(keys)))).toEqual(Array.from(keys));
  });

  test.each([
    ['Inquiry, day 2: the captain', ['dai 2']],
    ['Day 21', ['dai 21']],
    ['59 dead, 2 missing', []],
    ['', []],
  ])('numbered parts of %j', (title, parts) => {
    expect(printOf({ id: 'a', title, text: TEXT }).parts).toEqual(parts);
  });

  test('an empty article has an empty fingerprint', () => {
    expect(printOf({ id: 'a', text: '' })).toMatchObject({ labels: [], parts: [], title: '' });
  });
});
