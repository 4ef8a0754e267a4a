import { expect, test } from '@jest/globals';
import { isPeople, measured, unitClass, unitKind } from '../../src/align/units.ts';

test('words that count the same are one unit', () => {
  expect(unitClass('vessel')).toBe(unitClass('ship'));
  expect(unitClass('meter')).toBe('metre');
  expect(unitClass('parrot')).toBe('parrot');
  expect(unitClass(null)).toBe('');
});

test('units are of kinds that are not compared', () =>
  expect(['£', 'percent', 'hour', 'km', 'parrot', null].map(unitKind)).toEqual([
    'money',
    'share',
    'time',
    'measure',
    'thing',
    'none',
  ]));

test('people of no kind in particular', () => {
  expect(isPeople('individual')).toBe(true);
  expect(isPeople('officer')).toBe(false);
});

test('measures in the unit of their kind', () => {
  expect(measured(100, 'acre')).toEqual({ value: expect.closeTo(40.47, 2), unit: 'hectare' });
  expect(measured(2, 'km')).toEqual({ value: 2000, unit: 'metre' });
  expect(measured(null, 'vessel')).toEqual({ value: null, unit: 'ship' });
});
