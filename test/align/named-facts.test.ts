import { expect, test } from '@jest/globals';
import { mostTelling, namedLabels, shortLabel } from '../../src/align/named-facts.ts';
import type { Standing } from '../../src/align/standing.ts';
import type { About } from '../../src/model/details.ts';

const standing = (label: string, about: About, weight: number): Standing => ({
  fact: { about, label, tellings: new Map() },
  outlets: new Set(),
  wholly: new Set(),
  depth: 0,
  weight,
  isScrap: false,
});

test('names the weightiest, and of one kind not all', () => {
  const all = [
    standing('A', 'person', 1),
    standing('B', 'person', 0.95),
    standing('C', 'number', 0.7),
    standing('D', 'place', 0.6),
    standing('E', 'date', 0.1),
  ];
  const named = mostTelling(all, () => 1);
  expect(named.map(({ fact }) => fact.label)).toEqual(['A', 'C', 'D', 'B']);
  expect(namedLabels(named, 5)).toBe('A; C; D; B; and 1 more');
  expect(namedLabels([], 0)).toBe('');
});

test('clips what is long, and closes its marks', () => {
  expect(shortLabel(`“${'so '.repeat(60)}on”`)).toMatch(/^“so .{20,90}…”$/);
});
