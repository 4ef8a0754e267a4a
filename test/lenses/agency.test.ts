import { describe, expect, test } from '@jest/globals';
import { agency } from '../../src/lenses/agency.ts';
import type { Event } from '../../src/model/event.ts';
import type { LensOutcome } from '../../src/model/lens.ts';
import { eventOf } from '../helpers/event-of.ts';
import { parsedEventOf } from '../helpers/parsed-event.ts';

const event = parsedEventOf({
  Gazette: 'Three protesters were arrested in Skarrow on Friday. The crowd went home.',
  Post: 'Police arrested three protesters in Skarrow on Friday. It rained.',
  OPR: 'The arrest of three protesters angered Skarrow.',
});

function compared(one: Event): Extract<LensOutcome, { status: 'compared' }> {
  const outcome = agency.run(one);
  if (outcome.status !== 'compared') throw new Error(outcome.reason);
  return outcome;
}

describe('agency', () => {
  test('sets the versions of one happening side by side', () => {
    const [table] = compared(event).details;
    const row = table?.kind === 'table' ? table.rows[0]?.map(({ text }) => text) : [];
    expect(row).toEqual([
      'arrest: protesters',
      'agent left out: “Three protesters were arrested”',
      'active: “Police arrested three protesters”',
      'noun for the deed: “The arrest of three protesters”',
    ]);
  });

  test('says who leaves out what another names', () =>
    expect(compared(event).findings).toMatchObject([
      {
        outlet: 'Gazette',
        claim:
          'Gazette does not say in this clause who did it: “Three protesters were arrested”; Post does: “Police arrested three protesters”.',
        confidence: 'tentative',
      },
    ]));

  test('marks what leaves out who did it', () =>
    expect(compared(event).marks.map(({ articleId, label }) => `${articleId}: ${label}`)).toEqual([
      'gazette: agent left out',
      'opr: thing as actor',
      'opr: noun for the deed',
    ]));

  test('says the same whatever the order of the articles', () => {
    const shuffled = { ...event, articles: event.articles.toReversed() };
    expect(compared(shuffled).findings).toEqual(compared(event).findings);
    expect(compared(shuffled).marks).toEqual(compared(event).marks);
  });

  test('finds nothing where nothing was parsed', () => {
    const { findings, marks } = compared(
      eventOf({ Post: 'A docker was held.', Echo: 'It rained.' }),
    );
    expect([...findings, ...marks]).toEqual([]);
  });
});
