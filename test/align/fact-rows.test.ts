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

test('scraps are no rows: one of something, a piece of a headline, an adjective of a place', () => {
  const text =
    'NO DEAL, said one man. Ostrevan ministers from Ostreva met 40 dockers. The Ostrevan left.';
  const { articles: both } = eventOf({ Post: text, Gazette: text });
  const labels = rowsOf(standingsOf(factsOf(both), both), 2, both).map(({ fact }) => fact.label);
  expect(labels).toContain('40 dockers');
  for (const scrap of ['NO DEAL', 'one man', 'Ostrevan']) expect(labels).not.toContain(scrap);
});

test('a person whom one text names, and another only describes, is no row of its own', () => {
  const { articles: three } = eventOf({
    Post: 'Captain Ida Poole was questioned.',
    Gazette: 'The captain was questioned.',
    Echo: 'It rained.',
  });
  const rows = rowsOf(standingsOf(factsOf(three), three), 3, three);
  expect(rows.map(({ fact }) => fact.about)).not.toContain('person');
});
