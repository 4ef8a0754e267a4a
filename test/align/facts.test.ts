import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { factsOf } from '../../src/align/facts.ts';
import type { AnnotatedArticle } from '../../src/model/annotation.ts';
import { eventOf } from '../helpers/event-of.ts';

const { articles } = eventOf({
  Post: 'Peter Harwick said on 6 May 2015 that 1,140 dockers had left. “We will stay out as long as it takes,” he said in Skarrow.',
  Gazette: 'About 1,100 dockers left Skarrow. Harwick vowed to stay out “as long as it takes”.',
  Echo: 'In Skarrow, hundreds of dockers left in May 2015, Mr Harwick said.',
});

const told = (list: readonly AnnotatedArticle[]): readonly string[] =>
  factsOf(list)
    .map(({ about, label, tellings }) => {
      const cells = [...tellings].map(
        ([id, { state, evidence }]) => `${id} ${state} ${JSON.stringify(evidence)}`,
      );
      return `${about} ${label} ${cells.toSorted().join('; ')}`;
    })
    .toSorted();

test('the order of the articles changes nothing', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...articles], { minLength: 3 }), (shuffled) => {
      expect(told(shuffled)).toEqual(told(articles));
    }),
    { numRuns: 6 },
  );
});

test('evidence lies within the texts and is never empty', () => {
  for (const { tellings } of factsOf(articles)) {
    for (const [id, { evidence }] of tellings) {
      const length = articles.find((one) => one.id === id)?.text.length ?? 0;
      expect(evidence.length).toBeGreaterThan(0);
      expect(evidence.every(({ start, end }) => start >= 0 && start < end && end <= length)).toBe(
        true,
      );
    }
  }
});

test.each(['', '“', '“““ ””', '\uD800 lone', '12 34 56', 'نص عربي', '😀 😀 😀.', 'x'.repeat(5000)])(
  'odd text is no defect: %j',
  (text) => expect(() => factsOf(eventOf({ Post: text, Gazette: text }).articles)).not.toThrow(),
);
