import { describe, expect, test } from '@jest/globals';
import { attributionVerbs } from '../../src/lenses/attribution-verbs.ts';
import type { Table } from '../../src/model/details.ts';
import type { Event } from '../../src/model/event.ts';
import type { Finding } from '../../src/model/lens.ts';
import { eventOf } from '../helpers/event-of.ts';

const findingsOf = (event: Event): readonly Finding[] => {
  const outcome = attributionVerbs.run(event);
  return outcome.status === 'compared' ? outcome.findings : [];
};

const tablesOf = (event: Event): readonly Table[] => {
  const outcome = attributionVerbs.run(event);
  const details = outcome.status === 'compared' ? outcome.details : [];
  return details.flatMap((detail) => (detail.kind === 'table' ? [detail] : []));
};

const WORDS = 'that the sirens had worked when they were tested in September';

describe('attribution-verbs', () => {
  test('sets the verbs of one statement side by side, each outlet once', () => {
    const [swap] = findingsOf(
      eventOf({
        Post: `Maud Ferris said ${WORDS}.`,
        Gazette: `Maud Ferris said ${WORDS}.`,
        Echo: `Maud Ferris claimed ${WORDS}.`,
      }),
    );
    expect(swap?.claim).toBe(
      'One statement by Maud Ferris, different verbs: Echo “claimed” (distancing); Gazette and Post “said” (neutral).',
    );
    expect(swap?.outlet).toBeNull();
    expect(swap?.evidence).toHaveLength(3);
  });

  test('the same stance everywhere is no finding, nor are different statements', () => {
    expect(
      findingsOf(
        eventOf({ Post: `Maud Ferris said ${WORDS}.`, Gazette: `Maud Ferris said ${WORDS}.` }),
      ),
    ).toEqual([]);
    expect(
      findingsOf(
        eventOf({
          Post: `Maud Ferris said ${WORDS}.`,
          Gazette: 'Maud Ferris claimed that taxes would rise.',
        }),
      ),
    ).toEqual([]);
  });

  test('tells a habit where an outlet takes a stand more often than the others', () => {
    const findings = findingsOf(
      eventOf({
        Post: 'Ann Poole claimed that prices fell. Ann Poole boasted that wages rose. Ann Poole claimed that all was well.',
        Gazette: 'Ann Poole said that prices fell in spring. Ann Poole said that wages rose fast.',
      }),
    );
    const habit = findings.find(({ outlet }) => outlet === 'Post');
    expect(habit?.claim).toMatch(
      /^3 of Post’s 3 attribution cues take a stand, against 0 of 2 elsewhere: .*of Ann Poole.*too few to tell a habit\.$/,
    );
    expect(habit?.confidence).toBe('tentative');
  });

  test('names four outlets at most for one verb', () => {
    const said = { text: `Maud Ferris said that ${WORDS}.` };
    const outlets = Object.fromEntries(['A', 'B', 'C', 'D', 'E', 'F'].map((name) => [name, said]));
    const claims = findingsOf(
      eventOf({ ...outlets, Post: `Maud Ferris claimed that ${WORDS}.` }),
    ).map(({ claim }) => claim);
    expect(claims.join()).toContain('A, B, C and 3 more “said”');
  });

  test('sets verb with stance by statement and outlet, each with its place', () => {
    const [swap] = tablesOf(
      eventOf({
        Post: `Maud Ferris said ${WORDS}.`,
        Gazette: 'It rained.',
        Echo: `Maud Ferris claimed ${WORDS}.`,
      }),
    );
    expect(swap?.columns.map(({ label }) => label)).toEqual([
      'Statement',
      'Post',
      'Gazette',
      'Echo',
    ]);
    expect(swap?.rows.map((row) => row.map(({ text, tag }) => `${text} ${tag}`))).toEqual([
      [`Maud Ferris ${WORDS.replace('that ', '')}`, 'said neutral', '– ', 'claimed distancing'],
    ]);
    expect(swap?.rows[0]?.map(({ isTelling }) => isTelling === true)).toEqual([
      false,
      false,
      false,
      true,
    ]);
    expect(swap?.rows[0]?.[3]?.evidence).toEqual([{ articleId: 'echo', start: 12, end: 19 }]);
  });

  test('reports that quote the same words are one statement, whatever is said around them', () => {
    const quoted = '“The sirens were tested in autumn and all of them worked,”';
    const [swap] = tablesOf(
      eventOf({ Post: `${quoted} said Maud Ferris.`, Echo: `${quoted} boasted Maud Ferris.` }),
    );
    expect(swap?.rows).toHaveLength(1);
  });

  test('counts stances by speaker and says where they are too few to tell', () => {
    const tables = tablesOf(
      eventOf({
        Post: 'Ann Poole said that prices fell. Ann Poole claimed that wages rose.',
        Gazette: 'Ann Poole said that it rained.',
      }),
    );
    const cells = tables.flatMap(({ rows }) => rows.map((row) => row.map(({ text }) => text)));
    expect(cells).toContainEqual(['Ann Poole', 'claim, say', 'say']);
    expect(cells).toContainEqual([
      'Ann Poole',
      'Post',
      '1 of 2 (9–91 %)',
      '0 of 1 (0–79 %)',
      'too little to tell',
    ]);
  });

  test('the method names the literature of every class', () => {
    for (const stance of ['endorsing', 'distancing', 'hostile', 'denying']) {
      expect(attributionVerbs.meta.method).toContain(`${stance} (`);
    }
  });

  test('does not apply where nobody speaks', () =>
    expect(attributionVerbs.run(eventOf({ Post: 'It rained.' })).status).toBe('not-applicable'));
});
