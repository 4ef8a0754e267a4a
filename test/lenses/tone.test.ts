import { describe, expect, test } from '@jest/globals';
import { tone } from '../../src/lenses/tone.ts';
import { eventOf } from '../helpers/event-of.ts';

const DARK = 'Ann Poole faced a terrible disaster. Ann Poole saw horrible crimes. '.repeat(5);
const BRIGHT = 'Ann Poole gave a wonderful feast. Ann Poole won great praise. '.repeat(5);

describe('tone', () => {
  test('says where own sentences on an actor hold more unpleasant words, and what it does not see', () => {
    const outcome = tone.run(eventOf({ Post: DARK, Gazette: BRIGHT }));
    const [finding] = outcome.status === 'compared' ? outcome.findings : [];
    expect(finding?.outlet).toBe('Post');
    expect(finding?.claim).toMatch(
      /^Where they mention Ann Poole, Post’s own sentences hold more words rated unpleasant than Gazette’s .* does not see whom a word is about\.$/,
    );
    expect(finding?.confidence).toBe('tentative');
    expect(finding?.evidence).toHaveLength(6);
    expect(tone.meta.limits).toMatch(/irony.*bad news.*who suffers/);
  });

  test('gives the words that were rated', () => {
    const outcome = tone.run(eventOf({ Post: DARK, Gazette: BRIGHT }));
    const details = outcome.status === 'compared' ? outcome.details : [];
    const passages = details.find(({ kind }) => kind === 'passages');
    const notes =
      passages?.kind === 'passages' ? passages.groups[0]?.passages.map(({ note }) => note) : [];
    expect(notes).toContain('horrible −3, crimes −3');
  });

  test('leaves out what is quoted and what somebody is said to have said', () => {
    const quoted = '“Ann Poole is a terrible disaster,” said Tom Berg. '.repeat(8);
    const reported = 'Tom Berg said that Ann Poole was a terrible disaster. '.repeat(8);
    for (const speech of [quoted, reported]) {
      const outcome = tone.run(eventOf({ Post: speech + BRIGHT, Gazette: BRIGHT }));
      expect(outcome.status === 'compared' && outcome.findings).toEqual([]);
      const [table] = outcome.status === 'compared' ? outcome.details : [];
      const cells = table?.kind === 'table' ? (table.rows[0] ?? []).map(({ text }) => text) : [];
      expect(cells[1]).toBe(cells[2]);
    }
  });

  test('says too little to tell for an actor in few sentences; of too few for all there is none', () => {
    const outcome = tone.run(
      eventOf({ Post: `Ann Poole sang. ${'It rained. '.repeat(6)}`, Gazette: BRIGHT }),
    );
    const [table] = outcome.status === 'compared' ? outcome.details : [];
    const row =
      table?.kind === 'table' ? table.rows.find(([name]) => name?.text === 'Ann Poole') : [];
    expect(row?.map(({ text }) => text)).toEqual([
      'Ann Poole',
      'too little to tell (1)',
      expect.stringMatching(/^\d.*\(10 sentences\)$/),
    ]);
    expect(tone.run(eventOf({ Post: 'It rained.' })).status).toBe('not-applicable');
  });

  test('copies count once', () => {
    const outcome = tone.run(eventOf({ Wire: DARK, Copy: DARK, Post: BRIGHT }, { copy: 'wire' }));
    const [table] = outcome.status === 'compared' ? outcome.details : [];
    expect(table?.kind === 'table' && table.columns).toHaveLength(3);
  });
});
