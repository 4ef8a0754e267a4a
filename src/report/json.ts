import type { Comparison } from '../model/comparison.ts';

// The order in which the members are read best; what is not named follows by name.
const ORDER = [
  'schemaVersion',
  'id',
  'kind',
  'title',
  'from',
  'to',
  'outlet',
  'publishedAt',
  'url',
  'source',
  'words',
  'articleId',
  'articles',
  'lenses',
  'meta',
  'status',
  'findings',
  'details',
  'marks',
  'claim',
  'confidence',
  'label',
  'about',
  'state',
  'columns',
  'rows',
  'cells',
  'start',
  'end',
  'text',
  'evidence',
];
const RANK: ReadonlyMap<string, number> = new Map(ORDER.map((name, index) => [name, index]));

/** The comparison as one line of JSON, or indented; the same bytes whatever the order in which it was built. */
export const renderJson = (comparison: Comparison, indent = 0): string =>
  JSON.stringify(ordered({ ...comparison, lenses: {} }, comparison), null, indent);

/** All members in order, but for the lenses: those stand in the registry's order. */
function ordered(frame: Comparison, comparison: Comparison): unknown {
  const lenses = Object.fromEntries(
    Object.entries(comparison.lenses).map(([id, result]) => [id, inOrder(result)]),
  );
  return Object.fromEntries(
    members(frame).map(([name, value]) => [name, name === 'lenses' ? lenses : inOrder(value)]),
  );
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(members(value).map(([name, member]) => [name, inOrder(member)]));
}

const members = (value: object): readonly (readonly [string, unknown])[] =>
  Object.entries(value).toSorted(
    ([a], [b]) => (RANK.get(a) ?? ORDER.length) - (RANK.get(b) ?? ORDER.length) || (a < b ? -1 : 1),
  );
