import { expect, test } from '@jest/globals';
import { certaintyUse, higherRates } from '../../src/align/certainty-use.ts';
import { outletsOf } from '../../src/measure/outlets.ts';
import { eventOf } from '../helpers/event-of.ts';

const PLAIN = 'The council met on Monday and counted the votes in the hall. '.repeat(15);
const UNSURE = 'The clerk perhaps slept. The bell may have rung. ';

const usesIn = (versions: Readonly<Record<string, string>>) =>
  outletsOf(eventOf(versions)).map(certaintyUse);

test('parts what an outlet states itself from what others say', () => {
  const [use] = usesIn({ Post: `Perhaps it rained. “It may have been the mill,” said Ann Poole.` });
  expect(use?.own.map(({ marker }) => marker.kind)).toEqual(['hedge']);
  expect(use?.others.length).toBeGreaterThan(0);
});

test('finds the outlet whose rate is higher than that of the others', () => {
  const [rate, ...more] = higherRates(
    usesIn({ Post: PLAIN + UNSURE.repeat(4), Gazette: PLAIN + UNSURE }),
  );
  expect(more).toEqual([]);
  expect(rate).toMatchObject({ label: 'hedges', outlet: 'Post' });
  expect(rate?.own).toHaveLength(8);
  expect(rate?.elsewhere).toBeGreaterThan(0);
});

test('two uses are no rate, nor are any in a few words', () => {
  expect(higherRates(usesIn({ Post: PLAIN + UNSURE, Gazette: PLAIN }))).toEqual([]);
  expect(higherRates(usesIn({ Post: UNSURE.repeat(4), Gazette: PLAIN }))).toEqual([]);
});
