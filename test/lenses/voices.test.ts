import { describe, expect, test } from '@jest/globals';
import { voices } from '../../src/lenses/voices.ts';
import type { Details } from '../../src/model/details.ts';
import type { Event } from '../../src/model/event.ts';
import { eventOf } from '../helpers/event-of.ts';

const claimsOf = (event: Event): readonly string[] => {
  const outcome = voices.run(event);
  return outcome.status === 'compared' ? outcome.findings.map(({ claim }) => claim) : [];
};
const detailsOf = (event: Event): readonly Details[] => {
  const outcome = voices.run(event);
  return outcome.status === 'compared' ? outcome.details : [];
};

const POOLE = 'Ann Poole said that the bridge was safe.';
const HALE = 'Tom Hale said that the bridge shook.';

describe('voices', () => {
  test('tells whom one outlet does not let be heard, though the others do', () =>
    expect(
      claimsOf(eventOf({ Post: `${POOLE} ${HALE}`, Gazette: POOLE, Echo: `${HALE} ${POOLE}` })),
    ).toContain('Not heard in Gazette’s text: Tom Hale, whom both other outlets let speak.'));

  test('does not say so of a text that may be cut short, nor of one that names him where somebody speaks', () => {
    const others = { Post: `${POOLE} ${HALE}`, Echo: `${HALE} ${POOLE}` };
    const of = (text: string, mayBeCutShort: string | null): readonly string[] =>
      claimsOf(eventOf({ ...others, Gazette: { text, mayBeCutShort } })).filter((claim) =>
        claim.startsWith('Not heard'),
      );
    expect(of(POOLE, 'a paywall notice')).toEqual([]);
    expect(of(`${POOLE} Ann Poole said that Hale was wrong.`, null)).toEqual([]);
    expect(of(POOLE, null)).toHaveLength(1);
  });

  test('tells who is heard in one outlet alone, who first, and who most', () => {
    const long =
      '“We have looked at every beam of the bridge, and not one of them has moved since the spring, so lorries may go on using it for the whole of the winter,” said Ann Poole.';
    const claims = claimsOf(
      eventOf({
        Post: `${long} ${HALE}`,
        Gazette: `${HALE} ${POOLE} “I heard the planks crack under me as I walked,” said Ida Marsh.`,
      }),
    );
    expect(claims).toEqual([
      'Only Gazette lets Ida Marsh speak.',
      'The first to be heard is Ann Poole in Post, Tom Hale in Gazette.',
      '32 of the 32 words that Post quotes are Ann Poole’s.',
    ]);
  });

  test('shows times, quoted words, kinds, and how many have a name', () => {
    const details = detailsOf(
      eventOf({
        Post: '“It shook,” said Tom Hale. Neighbours said that it was old.',
        Gazette: HALE,
      }),
    );
    const rows = details.flatMap((detail) =>
      detail.kind === 'table'
        ? detail.rows.map((row) => row.map(({ text, tag = '' }) => `${text}|${tag}`).join(' '))
        : [],
    );
    expect(rows).toContain(
      'Tom Hale|person 1 time|2 quoted words, heard first 1 time|no quoted words, heard first',
    );
    expect(rows).toContain('witnesses| 1 of 2|no quoted words –|');
    const bars = details.flatMap((detail) => (detail.kind === 'bars' ? detail.bars : []));
    expect(bars.map(({ label, value, interval }) => [label, value, interval])).toEqual([
      ['Post', 50, null],
      ['Gazette', 100, null],
    ]);
  });

  test('does not apply where nobody speaks', () =>
    expect(voices.run(eventOf({ Post: 'It rained.' })).status).toBe('not-applicable'));

  test('of very many outlets it names some of those that hear a speaker first', () => {
    const outlets = Object.fromEntries(
      Array.from({ length: 14 }, (_, at) => [
        `Outlet ${at + 10}`,
        at < 9 ? `${HALE} ${POOLE}` : `${POOLE} ${HALE}`,
      ]),
    );
    const claim = claimsOf(eventOf(outlets)).find((one) => one.startsWith('The first'));
    expect(claim).toBe(
      'The first to be heard is Tom Hale in Outlet 10, Outlet 11, Outlet 12 and 6 more, Ann Poole in Outlet 19, Outlet 20, Outlet 21 and 2 more.',
    );
  });
});
