import { describe, expect, test } from '@jest/globals';
import { explanationsOf, isEarlier } from '../../src/align/explanations.ts';
import type { AnnotatedArticle } from '../../src/model/annotation.ts';
import type { Fact } from '../../src/model/fact.ts';
import { annotated } from '../helpers/annotated.ts';

const fact: Fact = {
  about: 'number',
  label: '53 homes',
  tellings: new Map([['post', { state: 'stated', evidence: [{ start: 0, end: 8 }] }]]),
};
const LONG = 'The river rose in the night and flooded the lower town. '.repeat(30);
const post = (publishedAt: string | null): AnnotatedArticle =>
  annotated(LONG, { id: 'post', outlet: 'Post', publishedAt });
const echo = (given: Partial<AnnotatedArticle> & { readonly text?: string }): AnnotatedArticle =>
  annotated(given.text ?? LONG, { id: 'echo', outlet: 'Echo', ...given });
const FULL = { has: 9, of: 9 };

const earlier = (one: string | null, other: string | null): boolean =>
  isEarlier(echo({ publishedAt: one }), fact, [post(other)]);

describe('explanations', () => {
  test('earlier by the hour or by the day, never by a guess', () => {
    expect(earlier('2026-02-01', '2026-02-02')).toBe(true);
    expect(earlier('2026-02-02T06:00:00Z', '2026-02-02T09:00:00Z')).toBe(true);
    expect(earlier('2026-02-02', '2026-02-02T09:00:00Z')).toBe(false);
    expect(earlier('2026-02-03', '2026-02-02')).toBe(false);
    expect(earlier(null, '2026-02-02')).toBe(false);
  });

  test('says which hold', () => {
    const texts = [post('2026-02-02')];
    const of = (own: AnnotatedArticle, coverage = FULL): readonly string[] =>
      explanationsOf([own], [fact], { texts, coverage });
    expect(of(echo({ publishedAt: '2026-02-01' }))).toEqual([
      'it was published before any text that has this',
    ]);
    expect(of(echo({ text: 'The river rose.' }))).toEqual(['it has only 3 words']);
    expect(of(echo({ agency: 'TASS' }))).toEqual(['it draws on the agency TASS']);
    expect(of(echo({}), { has: 2, of: 9 })).toEqual([
      'it seems to be about one part of the event (2 of the 9 facts that most others have)',
    ]);
  });

  test('says none where none holds', () => {
    const texts = [post('2026-02-02')];
    expect(explanationsOf([echo({})], [fact], { texts, coverage: FULL })).toEqual([]);
    expect(explanationsOf([], [fact], { texts, coverage: FULL })).toEqual([]);
  });
});
