import { describe, expect, test } from '@jest/globals';
import { omissions } from '../../src/lenses/omissions.ts';
import type { MatrixRow } from '../../src/model/details.ts';
import type { Event } from '../../src/model/event.ts';
import { eventOf } from '../helpers/event-of.ts';

const FULL =
  'Peter Harwick led 1,140 dockers out of Skarrow on Monday. “We will stay out for as long as it takes,” he said.';

const claimsOf = (event: Event): readonly string[] => {
  const outcome = omissions.run(event);
  return outcome.status === 'compared' ? outcome.findings.map(({ claim }) => claim) : [];
};
const rowsOf = (event: Event): readonly MatrixRow[] => {
  const outcome = omissions.run(event);
  const details = outcome.status === 'compared' ? outcome.details : [];
  return details.flatMap((detail) => (detail.kind === 'matrix' ? detail.rows : []));
};
const statesOf = (event: Event, label: RegExp): readonly string[] =>
  rowsOf(event)
    .find((row) => label.test(row.label))
    ?.cells.map(({ state }) => state) ?? [];

describe('omissions', () => {
  test('says what one version lacks that the others have, the most telling first', () => {
    const [claim] = claimsOf(
      eventOf({
        Post: FULL,
        Gazette: FULL,
        Echo: FULL,
        Wire: 'Dockers left work early, officials admitted.',
      }),
    );
    expect(claim).toMatch(/^Not found in Wire’s text, though all 3 other outlets have them: /);
    expect(claim).toContain('Peter Harwick');
    expect(claim).toContain('1,140 dockers');
  });

  test('words it for two outlets and for one fact', () => {
    const claims = claimsOf(
      eventOf({ Post: 'Peter Harwick spoke in public.', Gazette: 'The mayor spoke in public.' }),
    );
    expect(claims).toContain(
      'Not found in Gazette’s text, though the other outlet has it: Peter Harwick.',
    );
  });

  test('gives a row for what two outlets state, with the cells of all', () => {
    const event = eventOf({ Post: FULL, Gazette: FULL, Echo: 'Hundreds of dockers left.' });
    expect(statesOf(event, /Harwick/)).toEqual(['stated', 'stated', 'absent']);
    expect(statesOf(event, /1,140/)).toEqual(['stated', 'stated', 'partial']);
  });

  test('where a text may be cut short, what is not found is unknown and no finding', () => {
    const event = eventOf({
      Post: FULL,
      Gazette: FULL,
      Echo: { text: 'Dockers left.', mayBeCutShort: 'a paywall notice' },
    });
    expect(statesOf(event, /Harwick/)).toEqual(['stated', 'stated', 'unknown']);
    expect(claimsOf(event).filter((claim) => claim.includes('Echo'))).toEqual([]);
  });

  test('copies count once', () => {
    const event = eventOf(
      { Wire: FULL, Copy: FULL, Post: 'Dockers left.', Gazette: 'Dockers left the port.' },
      { copy: 'wire' },
    );
    expect(claimsOf(event).filter((claim) => claim.startsWith('Not found'))).toEqual([]);
  });

  test('says what one outlet alone has', () => {
    const claims = claimsOf(
      eventOf({
        Post: 'Dockers left, said Maren Oakes.',
        Gazette: 'Dockers left the port.',
        Echo: 'Dockers left early.',
      }),
    );
    expect(claims).toContain('Of the 3 outlets, only Post has: Maren Oakes.');
  });

  test('says that outlets with another’s text are not asked', () => {
    const event = eventOf(
      {
        Post: 'Dockers left, said Maren Oakes.',
        Gazette: 'Dockers left the port.',
        Echo: 'Dockers left early.',
        Copy: 'Dockers left, said Maren Oakes.',
      },
      { copy: 'post' },
    );
    expect(claimsOf(event)).toContain(
      'Of the 3 outlets with a text of their own, only Post has: Maren Oakes.',
    );
  });

  test('several texts of one outlet are taken together', () => {
    const event = eventOf({
      Post: FULL,
      Gazette: FULL,
      Echo: ['Dockers left.', 'Peter Harwick spoke of 1,140 dockers in Skarrow.'],
    });
    expect(claimsOf(event).join()).not.toMatch(/Not found in Echo.*Harwick/);
  });

  test('identical texts lack nothing; one outlet cannot be compared', () => {
    expect(claimsOf(eventOf({ Post: FULL, Gazette: FULL }))).toEqual([]);
    expect(omissions.run(eventOf({ Post: [FULL, FULL] }))).toEqual({
      status: 'not-applicable',
      reason: 'One outlet only: there is nothing to compare.',
    });
  });

  test('says beside a lack what may explain it', () => {
    const [claim] = claimsOf(
      eventOf({
        Post: { text: FULL, publishedAt: '2026-02-03' },
        Gazette: { text: FULL, publishedAt: '2026-02-03' },
        Echo: { text: 'Dockers left Skarrow.', publishedAt: '2026-02-02' },
      }),
    );
    expect(claim).toMatch(
      / Possible reasons: it was published before any text that has this; it has only 3 words\.$/,
    );
  });

  test('texts that share too little are not compared', () => {
    expect(
      omissions.run(
        eventOf({
          Post: FULL,
          Gazette: 'A watchmaker repaired the clock of the corn hall after a thunderstorm.',
        }),
      ),
    ).toEqual({
      status: 'not-applicable',
      reason: 'These texts share too little to compare: they may not be about the same event.',
    });
  });

  test('what stands in the headline is not called not found', () => {
    const echo = { text: 'Dockers left Skarrow.', title: 'Peter Harwick leads 1,140 dockers out' };
    const event = eventOf({ Post: FULL, Gazette: FULL, Echo: echo });
    expect(statesOf(event, /Harwick/)).toEqual(['stated', 'stated', 'stated']);
    expect(claimsOf(event).join()).not.toMatch(/Not found in Echo.*Harwick/);
  });

  test.each([
    ['an empty body', ''],
    ['numbers only', '12 14 15.5 1,000 7'],
    ['a table', 'Skarrow 2 1\nPellgate 0 3\nTarrin 1 1'],
    ['a date without a year', 'On 3 March. On 3 March.'],
    ['odd marks', '“““ ‘‘‘ \ud800 🙂'],
  ])('reads %s', (_, text) => {
    const event = eventOf({ Post: FULL, Gazette: FULL, Echo: text });
    expect(omissions.run(event).status).toBe('compared');
  });
});
