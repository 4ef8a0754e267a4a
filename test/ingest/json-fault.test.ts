import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { jsonFault } from '../../src/ingest/json-fault.ts';

describe('jsonFault', () => {
  test.each([
    ['', 1, 1, 'a value is expected, but the text ends'],
    ['[1,', 1, 4, 'a value is expected, but the text ends'],
    ['[1,]', 1, 4, 'a value is expected, found "]"'],
    ['[1}', 1, 3, 'a comma or a closing bracket is expected, found "}"'],
    ['{a: 1}', 1, 2, 'a name in quotation marks or } is expected, found "a"'],
    ['{"a": 1,}', 1, 9, 'a name in quotation marks is expected, found "}"'],
    ['{"a" 1}', 1, 6, 'a colon is expected, found "1"'],
    ['{"a":\n nope}', 2, 2, 'a value is expected, found "n"'],
    ['{} {}', 1, 4, 'nothing more is expected, found "{"'],
    ['["a\nb"]', 1, 4, 'a line break or control character stands in a text'],
    ['["a\\x"]', 1, 4, 'a backslash stands before what it cannot'],
    ['["a', 1, 2, 'a text opens here and is never closed'],
    ["{'a': 1}", 1, 2, 'a name in quotation marks or } is expected, found "\'"'],
  ])('%j', (json, line, column, reason) => {
    expect(() => JSON.parse(json) as unknown).toThrow(SyntaxError);
    expect(jsonFault(json)).toEqual({ line, column, reason });
  });

  test('finds no fault before the place where a document was broken', () => {
    fc.assert(
      fc.property(fc.json({ noUnicodeString: false }), fc.nat(), (json, place) => {
        const at = place % (json.length + 1);
        const broken = `${json.slice(0, at)}\u0001${json.slice(at)}`;
        const { column } = jsonFault(broken);
        const opening = json.lastIndexOf('"', at);
        expect(column).toBeLessThanOrEqual(at + 1);
        expect(column).toBeGreaterThan(Math.min(opening, at - 20));
      }),
    );
  });

  test('is fast on deep nesting', () => {
    expect(jsonFault('['.repeat(100_000)).column).toBe(100_001);
  });
});
