import { describe, expect, test } from '@jest/globals';
import { certainty } from '../../src/lenses/certainty.ts';
import type { Event } from '../../src/model/event.ts';
import type { LensOutcome } from '../../src/model/lens.ts';
import { eventOf } from '../helpers/event-of.ts';
import { parsedEventOf } from '../helpers/parsed-event.ts';

const PLAIN = 'The council met on Monday and counted the votes in the hall. '.repeat(15);
const UNSURE =
  'The clerk perhaps slept. The bell may have rung. The vote will likely fail. '.repeat(4);

const run = (event: Event): Extract<LensOutcome, { status: 'compared' }> => {
  const outcome = certainty.run(event);
  if (outcome.status !== 'compared') throw new Error(outcome.reason);
  return outcome;
};

describe('certainty', () => {
  test('sets a fact here beside hearsay there, with both passages', () => {
    const { findings, details } = run(
      parsedEventOf({
        Gazette: 'The old mill burned down because a guard dropped his lantern in the granary.',
        Post: 'The old mill reportedly burned down because a guard dropped his lantern.',
      }),
    );
    expect(findings[0]?.claim).toMatch(
      /^Gazette states as a fact: “.*burned down.*”\. Post has it with “reportedly” \(hearsay\)\.$/,
    );
    expect(findings[0]?.outlet).toBeNull();
    expect(findings[0]?.evidence.map(({ articleId }) => articleId)).toEqual(['gazette', 'post']);
    const [pairs] = details;
    expect(pairs?.kind === 'passages' && pairs.groups[0]?.passages.map(({ note }) => note)).toEqual(
      ['by hearsay: “reportedly”', 'stated as a fact'],
    );
  });

  test('says who hedges more than the others, with the words', () => {
    const { findings } = run(eventOf({ Post: PLAIN + UNSURE, Gazette: PLAIN }));
    const [finding] = findings;
    expect(finding?.outlet).toBe('Post');
    expect(finding?.claim).toMatch(
      /^\d+ hedges in the \d+ words that Post states itself \([\d.]+ per 1,000; elsewhere 0\): “perhaps”/,
    );
    expect(finding?.confidence).toBe('firm');
  });

  test('counts what is quoted or reported of somebody apart', () => {
    const { findings, details, marks } = run(
      parsedEventOf({
        Post: `${PLAIN}${'“The mill may close,” said Ann Poole. '.repeat(6)}`,
        Gazette: PLAIN,
      }),
    );
    expect(findings).toEqual([]);
    expect(new Set(marks.map(({ label }) => label))).toEqual(
      new Set(['possibility, within a quotation']),
    );
    const bars = details.find(({ kind }) => kind === 'bars');
    expect(bars?.kind === 'bars' && bars.bars[0]?.basis).toMatch(/^0 in \d+ words; 6 more/);
    const table = details.find(({ kind }) => kind === 'table');
    expect(table?.kind === 'table' && table.rows[0]?.map(({ text }) => text)).toEqual([
      'possibility',
      '0 (+6)',
      '0',
    ]);
  });

  test('gives no interval for too little text', () => {
    const { details } = run(eventOf({ Post: 'The mill perhaps closed.', Gazette: PLAIN }));
    const bars = details.find(({ kind }) => kind === 'bars');
    expect(bars?.kind === 'bars' && bars.bars[0]?.interval).toBeNull();
  });

  test('flat predictions are counted and not marked', () => {
    const { marks, details } = run(parsedEventOf({ Post: 'The mill will close.', Gazette: PLAIN }));
    expect(marks).toEqual([]);
    const table = details.find(({ kind }) => kind === 'table');
    expect(table?.kind === 'table' && table.rows[0]?.[0]?.text).toBe('prediction');
  });

  test('copies count once', () => {
    const text = PLAIN + UNSURE;
    const { findings } = run(eventOf({ Wire: text, Copy: text, Post: PLAIN }, { copy: 'wire' }));
    expect(findings.map(({ outlet }) => outlet)).toEqual(['Wire']);
  });

  test.each([
    ['a single sentence', 'The mill may close.'],
    ['no verb', 'Rain, perhaps.'],
    ['capitals', 'THE MILL MAY CLOSE.'],
  ])('reads an article of %s', (_, text) =>
    expect(run(parsedEventOf({ Post: text, Gazette: PLAIN })).marks).toHaveLength(1),
  );

  test('does not apply without a text', () =>
    expect(certainty.run(eventOf({ Post: '' })).status).toBe('not-applicable'));
});
