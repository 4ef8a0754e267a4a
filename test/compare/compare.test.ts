import { describe, expect, test } from '@jest/globals';
import { compare } from '../../src/compare/compare.ts';
import { lenses } from '../../src/lenses/index.ts';
import type { Lens, LensMeta, LensOutcome } from '../../src/model/lens.ts';
import { eventOf } from '../helpers/event-of.ts';

const event = eventOf(
  { Post: 'It rained, he said.', Copy: 'It rained, he said.' },
  { copy: 'post' },
);

const lensOf = (id: string, run: () => LensOutcome): Lens => ({
  meta: {
    id,
    title: id,
    question: 'Why?',
    method: 'So.',
    limits: 'Many.',
    task: 'Look.',
    requires: [],
  } satisfies LensMeta,
  run,
});
const nothing = (): LensOutcome => ({ status: 'not-applicable', reason: 'too little' });

describe('compare', () => {
  test('a lens that throws fails alone', () => {
    const broken = lensOf('broken', () => {
      throw new Error('a defect');
    });
    const { lenses: results } = compare(event, [broken, lensOf('sound', nothing)]);
    expect(Object.keys(results)).toEqual(['broken', 'sound']);
    expect(results['broken']).toMatchObject({ status: 'failed' });
    expect(results['broken']).toMatchObject({
      error: expect.stringContaining('a defect'),
    });
    expect(results['sound']).toMatchObject({ status: 'not-applicable', reason: 'too little' });
  });

  test('whatever is thrown is told', () => {
    const broken = lensOf('broken', () => {
      // oxlint-disable-next-line no-throw-literal, typescript/only-throw-error -- a package may throw anything
      throw 'only words';
    });
    expect(compare(event, [broken]).lenses['broken']).toMatchObject({ error: 'only words' });
  });

  test('a finding without evidence is a defect of its lens', () => {
    const bare = lensOf('bare', () => ({
      status: 'compared',
      findings: [{ outlet: null, claim: 'Trust me.', confidence: 'firm', evidence: [] }],
      details: [],
      marks: [],
    }));
    expect(compare(event, [bare]).lenses['bare']).toMatchObject({
      status: 'failed',
      error: expect.stringContaining('Trust me.'),
    });
  });

  test('tells of each article what a report needs', () => {
    const { articles, schemaVersion, title } = compare(event, []);
    expect({ schemaVersion, title }).toEqual({ schemaVersion: 1, title: 'An event' });
    expect(
      articles.map(({ id, words, copyOf, certainty }) => [id, words, copyOf, certainty]),
    ).toEqual([
      ['post', 4, null, 1],
      ['copy', 4, 'post', 1],
    ]);
  });

  test('every registered lens stands the whole way', () => {
    const { lenses: results } = compare(event, lenses);
    expect(Object.values(results).filter(({ status }) => status === 'failed')).toEqual([]);
  });
});
