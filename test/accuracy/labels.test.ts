import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { labels } from '../../src/lenses/labels.ts';
import { groupedBy } from '../../src/measure/grouped.ts';
import type { Details } from '../../src/model/details.ts';
import { parsedEventOf } from '../helpers/parsed-event.ts';
import { type Concept, scoreLabels } from './labels-score.ts';

const set = join(import.meta.dirname, '../../../shared/bench/data/omission');
const floors: { readonly labels: Readonly<Record<string, number>> } = JSON.parse(
  readFileSync(join(import.meta.dirname, 'own-floors.json'), 'utf8'),
);

const SLOW_MS = 120_000;

interface Article {
  readonly id: string;
  readonly event: string;
  readonly text: string;
}

const linesOf = (file: string): readonly string[] =>
  readFileSync(join(set, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

// The public set is not part of the repository: its texts are their outlets'.
const measured = existsSync(set) ? describe : describe.skip;

measured('labels on NewsWCL50 (skipped where it is not at hand)', () => {
  test(
    'puts differing wordings of a person, group or country on one row',
    () => {
      const articles = groupedBy(
        linesOf('articles.jsonl').map((line): Article => JSON.parse(line)),
        ({ event }) => event,
      );
      const gold = linesOf('gold.jsonl').map((line): Concept & { readonly event: string } =>
        JSON.parse(line),
      );
      const scores = [...articles].map(([event, own]) =>
        scoreLabels(
          gold.filter((concept) => concept.event === event),
          labelsOf(own),
          new Map(own.map(({ id, text }) => [id, text])),
        ),
      );
      const total = (count: (score: (typeof scores)[number]) => number): number =>
        scores.reduce((sum, score) => sum + count(score), 0);
      const concepts = total((score) => score.concepts);
      const reached = {
        'on one row': total(({ onOneRow }) => onOneRow) / concepts,
        'two wordings on one row': total(({ twoOnOneRow }) => twoOnOneRow) / concepts,
      };
      for (const [figure, floor] of Object.entries(reached)) {
        expect({ figure, reached: floor >= (floors.labels[figure] ?? 1) || floor }).toEqual({
          figure,
          reached: true,
        });
      }
    },
    SLOW_MS,
  );
});

function labelsOf(own: readonly Article[]): readonly Details[] {
  const outcome = labels.run(parsedEventOf(Object.fromEntries(own.map((one) => [one.id, one]))));
  return outcome.status === 'compared' ? outcome.details : [];
}

describe('the scorer', () => {
  const texts = new Map([
    ['a', 'The mob met Ann Poole.'],
    ['b', 'Dockers met Ms Poole.'],
  ]);
  const concepts: readonly Concept[] = [
    { kind: 'GROUP', covered: ['a', 'b'], mentions: { a: ['The mob'], b: ['Dockers'] } },
    { kind: 'ACTOR', covered: ['a', 'b'], mentions: { a: ['Ann Poole'], b: ['Ms Poole'] } },
  ];
  test('counts concepts whose wordings stand on one row', () =>
    expect(scoreLabels(concepts, table([[cell('a', 0, 7), cell('b', 0, 7)]]), texts)).toEqual({
      concepts: 2,
      onOneRow: 1,
      twoOnOneRow: 1,
    }));

  test('gives nothing for a row of one wording, and one row to one concept only', () => {
    expect(scoreLabels(concepts, table([[cell('a', 0, 7)]]), texts).onOneRow).toBe(0);
    const all = [cell('a', 0, 7), cell('b', 0, 7), cell('a', 12, 21), cell('b', 12, 20)];
    expect(scoreLabels(concepts, table([all]), texts).onOneRow).toBe(1);
  });
});

const cell = (articleId: string, start: number, end: number) => ({
  text: '',
  evidence: [{ articleId, start, end }],
});
const table = (rows: Extract<Details, { kind: 'table' }>['rows']): readonly Details[] => [
  { kind: 'table', title: '', columns: [], rows },
];
