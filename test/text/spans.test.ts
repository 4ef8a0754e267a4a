import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Span } from '../../src/model/span.ts';
import { contains, firstEndingAfter, overlaps, trimmed, within } from '../../src/text/spans.ts';

const span = (start: number, end: number): Span => ({ start, end });

describe('spans', () => {
  test('that touch do not overlap', () => {
    expect(overlaps(span(0, 2), span(2, 4))).toBe(false);
    expect(overlaps(span(0, 3), span(2, 4))).toBe(true);
  });

  test('are trimmed to what is not white space', () => {
    expect(trimmed('  ab \n', span(0, 6))).toEqual(span(2, 4));
    expect(trimmed('   ', span(0, 3))).toEqual(span(3, 3));
  });

  test('are found by their ends, and within another as a plain search finds them', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(60), { maxLength: 20 }),
        fc.nat(60),
        fc.nat(60),
        (cuts, a, b) => {
          const ends = cuts.toSorted((x, y) => x - y);
          const spans = ends.slice(1).map((end, at) => span(ends[at] ?? 0, end));
          const outer = span(Math.min(a, b), Math.max(a, b));
          const first = spans.findIndex(({ end }) => end > a);
          expect(firstEndingAfter(spans, a)).toBe(first < 0 ? spans.length : first);
          expect(within(spans, outer)).toEqual(spans.filter((one) => contains(outer, one)));
        },
      ),
    );
  });
});
