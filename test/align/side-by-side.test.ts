import { describe, expect, test } from '@jest/globals';
import { sideBySide } from '../../src/align/side-by-side.ts';
import type { Span } from '../../src/model/span.ts';
import { wordsOf } from '../../src/text/spans.ts';
import { annotated } from '../helpers/annotated.ts';

const LONG = annotated(
  'Dockers left the port at dawn and blocked the northern bridge with lorries. The mayor bought a parrot.',
);
const SHORT = annotated(
  'A heron was seen. Lorries blocked the northern bridge. The dockers left the port at dawn.',
);

const words = (text: string, spans: readonly Span[]): readonly string[] =>
  spans.map((span) => wordsOf(text, span));

describe('sideBySide', () => {
  const { groups, onlyA, onlyB, passages } = sideBySide(LONG, SHORT);

  test('sets one beside several, in any order', () => {
    expect(groups).toHaveLength(1);
    expect(words(LONG.text, groups[0]?.a ?? [])).toEqual([expect.stringMatching(/^Dockers/)]);
    expect(words(SHORT.text, groups[0]?.b ?? [])).toEqual([
      expect.stringMatching(/^Lorries/),
      expect.stringMatching(/^The dockers/),
    ]);
    expect(passages[0]?.versions).toHaveLength(2);
  });

  test('and several beside one', () => {
    const turned = sideBySide(SHORT, LONG).groups;
    expect(turned.map(({ a, b }) => [a.length, b.length])).toEqual([[2, 1]]);
  });

  test('leaves what was found in one alone', () => {
    expect(words(LONG.text, onlyA)).toEqual(['The mayor bought a parrot.']);
    expect(words(SHORT.text, onlyB)).toEqual(['A heron was seen.']);
  });

  test('of nothing there is nothing, of the same all', () => {
    expect(sideBySide(annotated(''), annotated(''))).toEqual({
      passages: [],
      groups: [],
      onlyA: [],
      onlyB: [],
    });
    expect(sideBySide(annotated(''), SHORT).onlyB).toHaveLength(3);
    expect(sideBySide(LONG, LONG)).toMatchObject({ onlyA: [], onlyB: [] });
  });
});
