import { describe, expect, test } from '@jest/globals';
import { quotations } from '../../src/lenses/quotations.ts';
import type { Versions } from '../../src/model/details.ts';
import type { Event } from '../../src/model/event.ts';
import type { Finding } from '../../src/model/lens.ts';
import { eventOf } from '../helpers/event-of.ts';

const WHOLE = '“The new road is safe, provided that lorries keep off the bridge,” said Ann Poole.';
const CUT = '“The new road is safe,” said Ann Poole.';

const findingsOf = (event: Event): readonly Finding[] => {
  const outcome = quotations.run(event);
  return outcome.status === 'compared' ? outcome.findings : [];
};
const versionsOf = (event: Event): Versions['texts'] => {
  const outcome = quotations.run(event);
  const details = outcome.status === 'compared' ? outcome.details : [];
  return details.flatMap((detail) => (detail.kind === 'versions' ? detail.texts : []));
};

describe('quotations', () => {
  test('warns where a cut drops a condition, with both places', () => {
    const [finding] = findingsOf(eventOf({ Post: WHOLE, Gazette: CUT, Echo: WHOLE }));
    expect(finding?.claim).toBe(
      'Gazette quotes Ann Poole but leaves out a condition: “provided that lorries keep off the bridge”. Echo and Post have it.',
    );
    expect(finding?.outlet).toBe('Gazette');
    expect(new Set(finding?.evidence.map(({ articleId }) => articleId))).toEqual(
      new Set(['gazette', 'echo']),
    );
  });

  test('the same cut by two outlets is one finding', () =>
    expect(
      findingsOf(eventOf({ Post: WHOLE, Gazette: CUT, Echo: CUT })).map(({ claim }) => claim),
    ).toEqual([
      'Echo and Gazette quote Ann Poole but leave out a condition: “provided that lorries keep off the bridge”. Post has it.',
    ]));

  test('tells other words inside the marks, and words that are missing without a sign', () => {
    const changed = WHOLE.replace('lorries', 'heavy vans');
    expect(findingsOf(eventOf({ Post: WHOLE, Gazette: changed }))[0]?.claim).toMatch(
      /^Other words inside the marks: .*Ann Poole as saying “(?:lorries|heavy vans)”/,
    );
    const gap = WHOLE.replace(' new', '').replace('lorries', 'all lorries');
    const claims = findingsOf(
      eventOf({ Post: gap.replace('road', 'narrow coast road'), Gazette: gap }),
    ).map(({ claim }) => claim);
    expect(claims).toEqual([
      'Gazette quotes Ann Poole without “narrow coast” in the midst and with no sign of a cut; Post has these words.',
    ]);
  });

  test('shows of every outlet what it has: whole, cut, retold, not found, cannot tell', () => {
    const [text] = versionsOf(
      eventOf({
        Post: WHOLE,
        Gazette: CUT,
        Echo: 'Ann Poole said that the new road was safe as lorries kept off the bridge.',
        Wire: 'It rained.',
        Ledger: { text: 'It rained.', mayBeCutShort: 'a paywall notice' },
      }),
    );
    expect(text?.label).toBe('Ann Poole');
    expect(text?.versions.map(({ articleId, form }) => `${articleId} ${form}`)).toEqual([
      'post whole',
      'gazette cut',
      'echo retold',
      'wire absent',
      'ledger unknown',
    ]);
    expect(text?.versions[1]?.alert).toContain('condition');
    expect(text?.versions[1]?.note).toBe('“said” (neutral); cut at the end');
  });

  test('a copy of another text counts once', () => {
    const event = eventOf({ Post: WHOLE, Relay: WHOLE }, { relay: 'post' });
    expect(quotations.run(event).status).toBe('not-applicable');
  });
});
