import { describe, expect, test } from '@jest/globals';
import { group } from '../../src/cluster/group.ts';
import type { Corrections } from '../../src/model/event.ts';
import { reportsOf } from './invented.ts';

const articles = [...reportsOf(1, 3, '2024-03-01'), ...reportsOf(2, 3, '2024-03-01')];

/** The event of each article, as a number in the order of first mention. */
function eventsWith(corrections: Corrections): readonly number[] {
  const { memberships } = group(articles, corrections);
  const ids = [...new Set(memberships.map(({ event }) => event))];
  return memberships.map(({ event }) => ids.indexOf(event));
}

describe('corrections', () => {
  test('without any, two events', () => {
    expect(eventsWith({ together: [], apart: [] })).toEqual([0, 0, 0, 1, 1, 1]);
  });

  test('what belongs together is put together', () => {
    const [first, , , fourth] = eventsWith({ together: [['e1r0', 'e2r0']], apart: [] });
    expect(first).toBe(fourth);
  });

  test('what does not belong together is kept apart, whatever else is alike', () => {
    const events = eventsWith({ together: [], apart: [['e1r0', 'e1r1', 'e1r2']] });
    expect(new Set(events.slice(0, 3)).size).toBe(3);
    expect(events.slice(3)).toEqual([3, 3, 3]);
  });

  test('a copy is taken from its original where they are to be apart', () => {
    const [article] = articles;
    if (article === undefined) throw new Error('no article');
    const copies = [article, { ...article, id: 'copy' }, { ...article, id: 'other' }];
    const apart = [['copy', 'e1r0']];
    const { memberships } = group(copies, { together: [], apart });
    expect(memberships.map(({ copyOf }) => copyOf)).toEqual([null, null, 'copy']);
    expect(memberships[0]?.event === memberships[1]?.event).toBe(false);
  });

  test('contradictions and unknown articles are told, and the rest is followed', () => {
    const { problems, memberships } = group(articles, {
      together: [
        ['e1r0', 'e2r0'],
        ['e2r0', 'e2r1', 'nowhere'],
      ],
      apart: [['e1r0', 'e2r1']],
    });
    expect(problems).toMatchObject([
      { kind: 'unknown article', articleIds: ['nowhere'] },
      { kind: 'contradiction', articleIds: ['e1r0', 'e2r1'] },
    ]);
    expect(memberships[0]?.event).toBe(memberships[4]?.event);
  });
});
