import { expect, test } from '@jest/globals';
import { renderJson } from '../../src/report/json.ts';
import { portComparison } from '../helpers/comparison-fixture.ts';

const shuffledKeys = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffledKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, member]) => [name, shuffledKeys(member)]),
  );
};

test('gives back the comparison, one line, members in the order of the contract', () => {
  const json = renderJson(portComparison);
  expect(JSON.parse(json)).toEqual(portComparison);
  expect(json).not.toContain('\n');
  expect(json.slice(0, 60)).toMatch(/^\{"schemaVersion":1,"id":"e-port","title":/);
});

test('does not depend on the order in which members were set; lenses keep theirs', () => {
  const lenses = Object.fromEntries(
    Object.entries(portComparison.lenses).map(([id, result]) => [id, shuffledKeys(result)]),
  );
  const other = Object.assign({}, shuffledKeys(portComparison), portComparison, { lenses });
  expect(renderJson(JSON.parse(JSON.stringify(other)))).toBe(renderJson(portComparison));
  expect(Object.keys(JSON.parse(renderJson(portComparison)).lenses)).toEqual(
    Object.keys(portComparison.lenses),
  );
});
