import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { wrap } from '../../src/report/wrap.ts';

test('wrap keeps every character and no line is too long', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 2, max: 20 }), (text, width) => {
      const lines = wrap(text, width);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
    }),
  );
});
