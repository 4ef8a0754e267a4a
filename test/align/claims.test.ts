import { describe, expect, test } from '@jest/globals';
import { claimsOf } from '../../src/align/claims.ts';
import { parsedEventOf } from '../helpers/parsed-event.ts';

const claimsIn = (versions: Readonly<Record<string, string>>): readonly string[][] =>
  claimsOf(parsedEventOf(versions).articles).map((claim) =>
    claim.map(({ article, degree, marker }) =>
      [article.outlet, degree, marker?.term ?? ''].join(' ').trim(),
    ),
  );

const FLAT = 'The old mill burned down because a guard dropped his lantern in the granary.';

describe('one claim with different certainty', () => {
  test.each([
    [
      'hearsay',
      'The old mill reportedly burned down because a guard dropped his lantern.',
      'Post hearsay reportedly',
    ],
    ['a modal verb', 'A guard may have dropped his lantern in the granary.', 'Post hedged may'],
    [
      'an attribution',
      'A guard dropped his burning lantern in the granary of the old mill, Ann Poole said.',
      'Post attributed',
    ],
  ])('is found where one text has it by %s', (_, open, expected) =>
    expect(claimsIn({ Gazette: FLAT, Post: open })).toEqual([[expected, 'Gazette flat']]),
  );

  test.each([
    ['both state it', FLAT],
    ['the other denies it', 'A guard did not drop his lantern in the granary.'],
    ['the other asks it', 'Had a guard perhaps dropped his lantern in the granary?'],
    [
      'the hedge is about something else',
      'The mayor may resign over the granary. A guard dropped his lantern.',
    ],
    [
      'they tell of different things',
      'The bakery may open a branch in Skarrow before the summer fair begins.',
    ],
  ])('is none where %s', (_, other) =>
    expect(claimsIn({ Gazette: FLAT, Post: other })).toEqual([]),
  );

  test('is none where a figure differs, or a name', () => {
    const flat = 'The ferry carried 48 tonnes of coal to Dunmoor harbour.';
    expect(
      claimsIn({
        Gazette: flat,
        Post: 'The ferry may have carried 30 tonnes of coal to Dunmoor harbour.',
      }),
    ).toEqual([]);
    expect(
      claimsIn({
        Gazette: flat,
        Post: 'The ferry may have carried 48 tonnes of coal to Skarrow harbour.',
      }),
    ).toEqual([]);
    expect(
      claimsIn({
        Gazette: flat,
        Post: 'The ferry may have carried 48 tonnes of coal to Dunmoor harbour.',
      }),
    ).toHaveLength(1);
  });

  test('is the same whatever the order of the articles', () => {
    const { articles } = parsedEventOf({
      Gazette: FLAT,
      Post: 'A guard may have dropped his lantern in the granary.',
      Echo: FLAT,
    });
    expect(claimsOf(articles.toReversed())).toEqual(claimsOf(articles));
  });
});
