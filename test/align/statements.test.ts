import { expect, test } from '@jest/globals';
import { statementsOf } from '../../src/align/statements.ts';
import { eventOf } from '../helpers/event-of.ts';

test('ties sentences that state the same; what one text alone states stands alone', () => {
  const { articles } = eventOf({
    Post: 'The sluice gate upstream stayed open when the alarm was raised. The bakery behind the old harbour burned down during the night.',
    Gazette:
      'When the alarm was raised, the sluice gate stayed open. School children sang patriotic songs beside the monument.',
  });
  const facts = statementsOf(articles);
  const gate = facts.find(({ label }) => label.includes('sluice'));
  expect([...(gate?.tellings.keys() ?? [])].toSorted()).toEqual(['gazette', 'post']);
  expect(facts.filter(({ tellings }) => tellings.size === 1)).toHaveLength(2);
});
