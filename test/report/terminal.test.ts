import { describe, expect, test } from '@jest/globals';
import { renderTerminal } from '../../src/report/terminal.ts';
import { comparisonFrom, portComparison, portEvent } from '../helpers/comparison-fixture.ts';
import { hostileComparison, hostileEvent } from '../helpers/hostile-fixture.ts';

const plain = renderTerminal(portEvent, portComparison, { width: 100, colour: false });
// oxlint-disable-next-line no-control-regex -- escape codes are what it looks for
const CONTROL = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/;

describe('terminal summary', () => {
  test('says the gist within some twenty lines', () => {
    expect(plain.trimEnd().split('\n').length).toBeLessThanOrEqual(26);
    expect(plain).toContain('The Harbour Voice: “…');
    expect(plain).toContain('rammed through');
    expect(plain).toMatch(/Loaded terms +\+1 +1 \+4 +1 \+8 +–/);
    expect(plain).toContain('Voices: failed.');
  });

  test.each([40, 60, 80, 100])('keeps within %d columns', (width) => {
    const lines = renderTerminal(portEvent, portComparison, { width, colour: false }).split('\n');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(width);
  });

  test('is the same with colour but for the colour', () => {
    const coloured = renderTerminal(portEvent, portComparison, { width: 100, colour: true });
    // oxlint-disable-next-line no-control-regex -- escape codes are what it takes away
    expect(coloured.replace(/\u001B\[\d+m/g, '')).toBe(plain);
    expect(coloured).not.toBe(plain);
  });

  test('lets no control character of a text through', () => {
    const text = renderTerminal(hostileEvent, hostileComparison, { width: 100, colour: false });
    expect(text).not.toMatch(CONTROL);
  });

  test('says when there is nothing to say', () => {
    const bare = comparisonFrom(portEvent, {});
    expect(renderTerminal(portEvent, bare, { width: 80, colour: false })).toContain(
      'found no difference',
    );
  });
});
