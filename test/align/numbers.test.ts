import { describe, expect, test } from '@jest/globals';
import { numbersOf } from '../../src/align/numbers.ts';
import { eventOf } from '../helpers/event-of.ts';

const statesOf = (
  versions: Parameters<typeof eventOf>[0],
  label: RegExp,
): Readonly<Record<string, string>> => {
  const fact = numbersOf(eventOf(versions).articles).find((one) => label.test(one.label));
  return Object.fromEntries([...(fact?.tellings ?? [])].map(([id, { state }]) => [id, state]));
};

describe('numbersOf', () => {
  test('figures and words, and words for the same thing counted, are one', () => {
    const event = {
      Post: 'The water reached 1,200 homes.',
      Gazette: 'Twelve hundred homes were flooded.',
      Echo: 'The river flooded 1,200 houses.',
    };
    expect(statesOf(event, /^1,200/)).toEqual({
      post: 'stated',
      gazette: 'stated',
      echo: 'stated',
    });
  });

  test('a vague, a rounder and another number for the same thing is a part', () => {
    const event = {
      Post: 'The bridge carries 439 lorries each day.',
      Herald: 'The bridge carries 439 lorries each day, police said.',
      Gazette: 'The bridge carries hundreds of trucks each day.',
      Echo: 'The bridge carries about 440 lorries each day.',
      Star: 'The bridge carries 512 lorries each day.',
      Wire: 'The bridge is made of stone.',
    };
    expect(statesOf(event, /439/)).toEqual({
      post: 'stated',
      herald: 'stated',
      gazette: 'partial',
      echo: 'partial',
      star: 'partial',
    });
  });

  test('the same small number of other things is another number', () => {
    const facts = numbersOf(
      eventOf({ Post: 'The court sat for seven hours.', Gazette: 'She owns seven cats.' }).articles,
    );
    expect(facts.map(({ label }) => label).toSorted()).toEqual(['seven cats', 'seven hours']);
  });

  test('money and shares are not mixed with other things', () => {
    const facts = numbersOf(
      eventOf({ Post: 'It cost £53 in all.', Gazette: 'They saved 53 people.' }).articles,
    );
    expect(facts).toHaveLength(2);
  });

  test('a share is labelled with the words before it', () => {
    const [fact] = numbersOf(eventOf({ Post: 'They offered a rise of 3.1 percent.' }).articles);
    expect(fact?.label).toBe('a rise of 3.1 percent');
  });
});
