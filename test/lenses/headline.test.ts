import { describe, expect, test } from '@jest/globals';
import { headline } from '../../src/lenses/headline.ts';
import type { Event } from '../../src/model/event.ts';
import type { LensOutcome } from '../../src/model/lens.ts';
import { parsedEventOf } from '../helpers/parsed-event.ts';

const run = (event: Event): Extract<LensOutcome, { status: 'compared' }> => {
  const outcome = headline.run(event);
  if (outcome.status !== 'compared') throw new Error(outcome.reason);
  return outcome;
};
const claimsOf = (event: Event): readonly string[] => run(event).findings.map(({ claim }) => claim);

const RAIN = 'It rained on Monday and the streets were empty. ';
const titled = (title: string, text: string): { title: string; text: string } => ({ title, text });

const claim = (title: string, text: string): readonly string[] =>
  claimsOf(parsedEventOf({ Post: titled(title, RAIN + text) })).filter((one) =>
    one.includes('states as a fact'),
  );

describe('a headline against its text', () => {
  test('that the text hedges, with both places', () => {
    const text = 'A guard may have dropped a lantern in the granary of the old mill.';
    const { findings } = run(
      parsedEventOf({ Post: titled('Guard dropped lantern in mill granary', RAIN + text) }),
    );
    expect(findings[0]?.claim).toMatch(
      /^Post’s headline states as a fact: “Guard dropped lantern in mill granary”\. Its text has it with “may” \(possibility\): “A guard may have dropped a lantern/,
    );
    expect(findings[0]?.evidence.map(({ part }) => part)).toEqual(['headline', undefined]);
  });

  test('that the text leaves to a critic’s claim', () =>
    expect(
      claim(
        'Guard dropped lantern in mill granary',
        'Ann Poole claimed that a guard dropped a lantern in the granary of the old mill.',
      ),
    ).toHaveLength(1));

  test.each([
    ['states it too', 'A guard dropped a lantern in the granary of the old mill.'],
    ['says something else', 'The bakery may open a branch in Skarrow before the fair.'],
    [
      'states it in one place and hedges it in another',
      'A guard dropped a lantern in the granary of the old mill. A guard may have dropped a lantern in the granary.',
    ],
  ])('is no finding where the text %s', (_, text) =>
    expect(claim('Guard dropped lantern in mill granary', text)).toEqual([]),
  );

  test.each([
    'Did guard drop lantern in mill granary?',
    'Guard may have dropped lantern in mill granary',
    'Guard dropped lantern in mill granary, says mayor',
  ])('is no finding where the headline weakens itself: %s', (title) =>
    expect(
      claim(title, 'A guard may have dropped a lantern in the granary of the old mill.'),
    ).toEqual([]),
  );

  test('takes up words that the text has only in quotation marks', () => {
    const text = `${RAIN}“The square was cleared with the utmost restraint,” said Ann Poole.`;
    const { findings } = run(
      parsedEventOf({ Post: titled('Square cleared with the utmost restraint', text) }),
    );
    const found = findings.find(({ claim: one }) => one.includes('takes up words'));
    expect(found?.claim).toContain('only as the words of Ann Poole');
    expect(found?.evidence[0]?.part).toBe('headline');
    const own = `${text} It was done with the utmost restraint: the square was cleared with the utmost restraint.`;
    expect(
      claimsOf(
        parsedEventOf({ Post: titled('Square cleared with the utmost restraint', own) }),
      ).join(),
    ).not.toContain('takes up');
  });

  test('has a figure that the text has not', () => {
    const text = `${RAIN}The mill in Skarrow will cut 870 jobs before the summer.`;
    const found = (title: string): string =>
      claimsOf(parsedEventOf({ Post: titled(title, text) })).join();
    expect(found('Skarrow mill to cut 950 jobs before summer')).toMatch(
      /Post’s headline has “950 jobs”; its text has “870 jobs”/,
    );
    expect(found('Skarrow mill to cut 900 jobs before summer')).not.toContain('headline has');
    expect(found('Skarrow mill to cut 870 jobs before summer')).not.toContain('headline has');
  });
});

describe('loaded terms of headlines', () => {
  const event = parsedEventOf({
    Post: titled('Regime slams thugs', RAIN),
    Gazette: titled('Council meets', RAIN),
  });

  test('are named and marked in the headline', () => {
    const { findings, marks } = run(event);
    const found = findings.find(({ outlet }) => outlet === 'Post');
    expect(found?.claim).toMatch(
      /^[23] loaded terms in Post’s headline: .*; 1 of the 2 headlines of this event has none\.$/,
    );
    expect(marks[0]).toMatchObject({ articleId: 'post', part: 'headline', start: 0, end: 6 });
  });

  test('a headline with none to hold against it is told by itself', () => {
    const alone = claimsOf(parsedEventOf({ Post: titled('Regime slams thugs', RAIN) }));
    expect(alone.join(' ')).toMatch(/loaded terms in Post’s headline: [^;]*\.$/);
    const both = claimsOf(
      parsedEventOf({
        Post: titled('Regime slams thugs', RAIN),
        Gazette: titled('Thugs rampage', RAIN),
      }),
    );
    expect(both.join(' ')).toContain('; each of the 2 headlines of this event has some.');
  });

  test('every headline stands in a table', () => {
    const [table] = run(event).details;
    expect(table?.kind === 'table' && table.rows.map((row) => row[1]?.text)).toEqual(
      ['Council meets', 'Regime slams thugs'].toReversed(),
    );
  });
});

describe('where each text has what others lead with', () => {
  const FILLER = Array.from(
    { length: 9 },
    (_, index) =>
      `The council of ward ${index} met in the hall, and nobody from the press was there to hear what was said.`,
  );
  const late = [...FILLER, 'Maud Ferris resigned as mayor of Skarrow on Friday.'].join('\n\n');
  const early = ['Maud Ferris resigned as mayor of Skarrow on Friday.', ...FILLER].join('\n\n');

  test('is said with the paragraph', () => {
    const { findings, details } = run(
      parsedEventOf({
        Post: titled('A week in the council', late),
        Gazette: titled('Maud Ferris resigns', early),
        Echo: titled('Mayor goes', early),
      }),
    );
    const found = findings.find(({ outlet }) => outlet === 'Post');
    expect(found?.claim).toMatch(
      /^Echo and Gazette \(headline\) lead with “.*Ferris.*”; Post first has it in paragraph 10 of 10\.$|^Gazette \(headline\) and Echo lead with “.*Ferris.*”; Post first has it in paragraph 10 of 10\.$/,
    );
    const table = details.find(({ title }) => title.startsWith('Where each text'));
    const cells =
      table?.kind === 'table' ? table.rows.map((row) => row.map(({ text }) => text)) : [];
    expect(
      cells.some((row) => row.includes('paragraph 10 of 10') && row.includes('headline')),
    ).toBe(true);
  });
});

describe('bad input', () => {
  test('without a headline it does not apply', () =>
    expect(headline.run(parsedEventOf({ Post: RAIN })).status).toBe('not-applicable'));

  test.each([
    ['one sentence', titled('Rain', 'It rained.')],
    ['no verb', titled('Rain, rain', 'Rain, perhaps.')],
    ['capitals', titled('RAIN FALLS ON SKARROW', 'RAIN FELL ON SKARROW.')],
    ['no text', titled('Rain', '')],
    ['marks only', titled('?! “”', RAIN)],
  ])('reads an article of %s', (_, version) =>
    expect(run(parsedEventOf({ Post: version })).findings).toEqual([]),
  );
});
