import { describe, expect, test } from '@jest/globals';
import { areRelated } from '../../src/align/relatedness.ts';
import { eventOf } from '../helpers/event-of.ts';

const TOPICS = [
  'Bees returned to the orchards of Merrow early this spring, keepers say.',
  'A violin stolen from a Lisbon museum was found in an attic.',
  'Tram drivers will vote on shorter shifts in the autumn.',
  'The glacier above Skell lost nine metres of ice last summer.',
  'A bakery in Arlen has won a prize for its rye bread.',
  'Divers mapped a sunken lighthouse off the northern cape.',
];
const COMMON = 'The council approved the harbour plan on Monday.';

const related = (texts: readonly string[]): boolean =>
  areRelated(eventOf(Object.fromEntries(texts.map((text, at) => [`Outlet ${at}`, text]))).articles);

describe('areRelated', () => {
  test('texts that state one thing', () =>
    expect(related([COMMON, `${COMMON} Gulls watched.`])).toBe(true));

  test('not texts on different things, though two of them have a sentence in common', () =>
    expect(related(TOPICS.map((text, at) => (at < 2 ? `${text} ${COMMON}` : text)))).toBe(false));

  test('nor empty ones', () => expect(related(['', ''])).toBe(false));
});
