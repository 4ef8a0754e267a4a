import { describe, expect, test } from '@jest/globals';
import { labels } from '../../src/lenses/labels.ts';
import type { Event } from '../../src/model/event.ts';
import type { LensOutcome } from '../../src/model/lens.ts';
import { parsedEventOf } from '../helpers/parsed-event.ts';

const event = parsedEventOf({
  Lantern:
    'The mob marched through Skarrow. The mob threw stones. Firebrand Orla Finch led the mob. Finch laughed.',
  OPR: 'Protesters marched through Skarrow. The protesters sang. Union leader Orla Finch led the protesters.',
  Post: 'Demonstrators marched through Skarrow, said Ms Finch. “The thugs threw stones,” said Pat Moor.',
});

function compared(one: Event): Extract<LensOutcome, { status: 'compared' }> {
  const outcome = labels.run(one);
  if (outcome.status !== 'compared') throw new Error(outcome.reason);
  return outcome;
}

const rowsOf = (one: Event): readonly (readonly string[])[] =>
  compared(one).details.flatMap((details) =>
    details.kind === 'table' ? details.rows.map((row) => row.map(({ text }) => text)) : [],
  );

const cellsOf = (one: Event): readonly string[] =>
  rowsOf(one).map(([name, ...cells]) => `${name}: ${cells.toSorted().join('; ')}`);

describe('labels', () => {
  test('puts what each outlet calls an actor on one row, those that differ most first', () => {
    const [first, second] = rowsOf(event);
    expect(first).toEqual([
      'protesters',
      'the mob ×3 (loaded)',
      'the protesters ×3',
      'Demonstrators, the thugs (loaded, in quotes)',
    ]);
    expect(second?.[0]).toBe('Orla Finch');
  });

  test('says who alone uses a noun, how often, and what others say', () => {
    const [first] = compared(event).findings;
    expect(first).toMatchObject({
      outlet: 'Lantern',
      claim:
        'Lantern calls the protesters “the mob” 3 times; OPR “the protesters” and Post “Demonstrators”.',
      confidence: 'tentative',
    });
    expect(first?.evidence).toHaveLength(5);
  });

  test('marks titles and descriptions, never names', () => {
    const { marks } = compared(event);
    const words = marks.map(({ articleId, start, end }) =>
      event.articles.find(({ id }) => id === articleId)?.text.slice(start, end),
    );
    expect(words).toContain('Firebrand Orla Finch');
    expect(words).not.toContain('Finch');
  });

  test('shows how each text first names an actor', () => {
    const firsts = compared(event).details.find(({ kind }) => kind === 'passages');
    const group =
      firsts?.kind === 'passages'
        ? firsts.groups.find(({ label }) => label === 'Orla Finch')
        : undefined;
    expect(group?.passages.map(({ evidence }) => evidence.articleId)).toEqual([
      'lantern',
      'opr',
      'post',
    ]);
  });

  test('leaves out actors that one outlet alone has, or all call the same', () => {
    const same = parsedEventOf({ Post: 'Ann Poole left.', Echo: 'Ann Poole left. Dockers sang.' });
    expect(rowsOf(same)).toEqual([]);
  });

  test('shuffled articles change nothing but the order of columns', () => {
    const shuffled = { ...event, articles: event.articles.toReversed() };
    expect(compared(shuffled).findings).toEqual(compared(event).findings);
    expect(cellsOf(shuffled)).toEqual(cellsOf(event));
  });

  test('has nothing to say of one outlet', () => {
    expect(labels.run(parsedEventOf({ Post: 'Dockers left.' })).status).toBe('not-applicable');
  });
});
