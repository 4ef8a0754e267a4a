import { expect, test } from '@jest/globals';
import { matrixOf, rowsOf } from '../../src/align/fact-rows.ts';
import { factsOf } from '../../src/align/facts.ts';
import { standingsOf } from '../../src/align/standing.ts';
import { eventOf } from '../helpers/event-of.ts';

const FULL = { text: 'Peter Harwick led 1,140 dockers out of Skarrow.', publishedAt: '2026-02-03' };
const { articles } = eventOf({
  Post: FULL,
  Gazette: FULL,
  Echo: { text: 'The port stood still.', title: 'Peter Harwick speaks', publishedAt: '2026-02-03' },
  Star: { text: 'The port stood still.', publishedAt: '2026-02-02' },
  Wire: { text: 'The port stood still.', mayBeCutShort: 'a paywall notice' },
});
const cells = (label: RegExp): readonly string[] =>
  matrixOf(rowsOf(standingsOf(factsOf(articles), articles), 5, articles), articles, articles)
    .rows.find((row) => label.test(row.label))
    ?.cells.map(({ state, note }) => `${state}: ${note ?? ''}`) ?? [];

test('a cell says where the text has a fact, or what may explain that it lacks it', () => {
  expect(cells(/Harwick/)).toEqual([
    'stated: ',
    'stated: ',
    'stated: in the headline only',
    'absent: published earlier',
    'unknown: may be cut short',
  ]);
  expect(cells(/1,140/)[2]).toBe('absent: a brief of 4 words');
});

test('of very many articles fewer rows are shown', () => {
  const many = Array.from({ length: 3000 }, () => articles).flat();
  const standings = standingsOf(factsOf(articles), articles);
  expect(rowsOf(standings, 5, many).filter(({ fact }) => fact.about === 'statement')).toHaveLength(
    1,
  );
});
