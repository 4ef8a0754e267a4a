import { describe, expect, test } from '@jest/globals';
import { loadedTerms } from '../../src/lenses/loaded-terms.ts';
import type { Event } from '../../src/model/event.ts';
import type { LensOutcome } from '../../src/model/lens.ts';
import { eventOf } from '../helpers/event-of.ts';

const PLAIN = 'The council met on Monday and counted the votes in the hall. '.repeat(20);
const LOADED = 'Thugs hijacked the demo and the regime slammed the mob. '.repeat(4);

const run = (event: Event): Extract<LensOutcome, { status: 'compared' }> => {
  const outcome = loadedTerms.run(event);
  if (outcome.status !== 'compared') throw new Error(outcome.reason);
  return outcome;
};

describe('loaded-terms', () => {
  test('says how often an outlet uses loaded terms, against the others, the strongest named', () => {
    const { findings } = run(eventOf({ Post: PLAIN + LOADED, Gazette: PLAIN }));
    expect(findings).toHaveLength(1);
    expect(findings[0]?.claim).toMatch(
      /^Post uses \d+ loaded terms in \d+ words of its own \([\d.]+ per 1,000; elsewhere 0 per 1,000\)(?:: |, among them )“/,
    );
    expect(findings[0]?.confidence).toBe('firm');
  });

  test('gives no rate for too little text, and no sentence for a single term', () => {
    const few = run(eventOf({ Post: 'Thugs and the mob slammed the regime.', Gazette: PLAIN }));
    expect(few.findings[0]?.claim).toContain('too little text for a rate');
    expect(few.findings[0]?.confidence).toBe('tentative');
    expect(run(eventOf({ Post: `${PLAIN}Thugs came.`, Gazette: PLAIN })).findings).toEqual([]);
  });

  test('words within quoted speech are counted apart', () => {
    const { findings, details, marks } = run(
      eventOf({
        Post: `${PLAIN}“Those thugs hijacked our demo today,” said Ann Poole.`,
        Gazette: PLAIN,
      }),
    );
    expect(findings).toEqual([]);
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.every(({ label }) => label.endsWith('within a quotation'))).toBe(true);
    const bars = details.find((detail) => detail.kind === 'bars');
    expect(bars?.kind === 'bars' && bars.bars[0]?.basis).toMatch(
      /[1-9] more within quoted speech$/,
    );
  });

  test('copies count once, and are marked all the same', () => {
    const text = PLAIN + LOADED;
    const { findings, marks } = run(
      eventOf({ Wire: text, Copy: text, Post: PLAIN }, { copy: 'wire' }),
    );
    expect(findings.map(({ outlet }) => outlet)).toEqual(['Wire']);
    expect(marks.some(({ articleId }) => articleId === 'copy')).toBe(true);
  });

  test('shows how others word the same passage, with the lexicon’s plainer wording', () => {
    const event = eventOf({
      Post: `${PLAIN}Mayor Berg slammed the plan for the harbour bridge at Monday’s meeting.`,
      Gazette: `${PLAIN}Mayor Berg criticized the plan for the harbour bridge at Monday’s meeting.`,
    });
    const { findings, details } = run(event);
    expect(findings.map(({ claim }) => claim)).toContain(
      'Where Post writes “slammed”, Gazette has no marked word in a passage that says the same.',
    );
    const titles = details.map(({ title }) => title);
    expect(titles).toEqual(
      expect.arrayContaining(['The same, in other words', 'Plainer wordings']),
    );
  });

  test('says where there is too little text to tell what sets an outlet apart', () => {
    const { details } = run(eventOf({ Post: LOADED, Gazette: 'It rained.' }));
    const table = details.find(({ title }) => title === 'Words that set an outlet apart');
    expect(table?.kind === 'table' && table.rows.map((row) => row[1]?.text)).toEqual([
      'too little text to tell',
      'too little text to tell',
    ]);
  });

  test('does not apply without a text', () =>
    expect(loadedTerms.run(eventOf({})).status).toBe('not-applicable'));
});
