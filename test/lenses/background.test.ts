import { describe, expect, test } from '@jest/globals';
import { background } from '../../src/lenses/background.ts';
import type { LensOutcome } from '../../src/model/lens.ts';
import { eventOf } from '../helpers/event-of.ts';

type Versions = Parameters<typeof eventOf>[0];

const outcomeOf = (versions: Versions): LensOutcome => background.run(eventOf(versions));
const claimsOf = (versions: Versions): readonly string[] => {
  const outcome = outcomeOf(versions);
  return outcome.status === 'compared' ? outcome.findings.map(({ claim }) => claim) : [];
};

const publishedAt = '2031-03-04';
const NEWS =
  'The council of Arlen closed the harbour bridge on Tuesday after cracks were found in it.';
const HISTORY =
  'The bridge was built in 1911 with money from the quarries. A flood had carried off the first one in 1904.';
const DEFINITION =
  'The Harbour League is an association of nine ports. It constitutes the largest union of its kind.';

describe('background', () => {
  test.each([
    ['history', HISTORY],
    ['a definition', DEFINITION],
  ])('%s that one outlet adds, with its passage', (_, passage) => {
    const outcome = outcomeOf({
      Post: { text: `${NEWS}\n\n${passage}\n\nDrivers waited for hours.`, publishedAt },
      Gazette: { text: `${NEWS}\n\nLorries turned back.`, publishedAt },
    });
    expect(outcome.status).toBe('compared');
    const [finding] = outcome.status === 'compared' ? outcome.findings : [];
    expect(finding?.outlet).toBe('Post');
    expect(finding?.claim).toMatch(
      /^Post adds background that was not found in the other outlet’s text: “/,
    );
    const start = `${NEWS}\n\n`.length;
    expect(finding?.evidence).toEqual([{ articleId: 'post', start, end: start + passage.length }]);
  });

  test('what two outlets have is nobody’s own', () =>
    expect(
      claimsOf({
        Post: { text: `${NEWS}\n\n${HISTORY}`, publishedAt },
        Gazette: { text: `${NEWS}\n\n${HISTORY}`, publishedAt },
      }),
    ).toEqual([]));

  test.each([
    [
      'the day’s own doings',
      'The mayor walked to the bridge on Tuesday. She looked at the cracks.',
    ],
    ['speech', '“It was built in 1911,” said the mayor on Tuesday.'],
    [
      'an aside',
      'They swore. Lorries turned back. Many have used it since 1995. The mayor came on Tuesday.',
    ],
  ])('%s is none', (_, passage) =>
    expect(
      claimsOf({
        Post: { text: `${NEWS}\n\n${passage}`, publishedAt },
        Gazette: { text: NEWS, publishedAt },
      }),
    ).toEqual([]),
  );

  test('the opening tells the event', () =>
    expect(
      claimsOf({
        Post: {
          text: `A bridge that was built in 1911 has been closed in Arlen. ${NEWS}`,
          publishedAt,
        },
        Gazette: { text: NEWS, publishedAt },
      }),
    ).toEqual([]));

  test.each([
    ['one outlet', { Post: [NEWS, NEWS] }, 'One outlet only: there is nothing to compare.'],
    ['an empty text', { Post: NEWS, Gazette: '' }, 'One outlet only: there is nothing to compare.'],
    [
      'unrelated texts',
      {
        Post: NEWS,
        Gazette: 'Bees returned to the orchards of Merrow early this spring, keepers say.',
      },
      'The texts share too little to compare: they may be about different events.',
    ],
  ] as const)('%s: nothing to compare', (_, versions, reason) =>
    expect(outcomeOf(versions)).toEqual({ status: 'not-applicable', reason }),
  );
});
