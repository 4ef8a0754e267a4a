import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { segments } from '../../src/text/segments.ts';

const spans = fc.array(
  fc.tuple(fc.nat(60), fc.nat(30)).map(([start, length]) => ({ start, end: start + length })),
);

describe('segments', () => {
  test('cuts crossing marks where they cross', () => {
    const a = { start: 0, end: 4 };
    const b = { start: 2, end: 6 };
    expect(segments({ start: 0, end: 8 }, [b, a])).toEqual([
      { start: 0, end: 2, covering: [a] },
      { start: 2, end: 4, covering: [a, b] },
      { start: 4, end: 6, covering: [b] },
      { start: 6, end: 8, covering: [] },
    ]);
  });

  test('leave out empty marks and what lies outside', () => {
    const none = [
      { start: 3, end: 3 },
      { start: 9, end: 12 },
    ];
    expect(segments({ start: 0, end: 8 }, none)).toEqual([{ start: 0, end: 8, covering: [] }]);
  });

  test('cover the whole stretch once, and every mark covers a segment wholly or not at all', () => {
    fc.assert(
      fc.property(spans, (marks) => {
        const cut = segments({ start: 5, end: 70 }, marks);
        expect(cut.at(0)?.start).toBe(5);
        expect(cut.at(-1)?.end).toBe(70);
        for (const [index, { start, end, covering }] of cut.entries()) {
          expect(cut[index + 1]?.start ?? 70).toBe(end);
          for (const mark of marks) {
            const isOver = mark.start < end && mark.end > start && mark.start < mark.end;
            expect(covering.includes(mark)).toBe(isOver);
          }
        }
      }),
    );
  });
});
