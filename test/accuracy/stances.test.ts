import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { annotate } from '../../src/annotate/index.ts';
import type { Attribution, Stance } from '../../src/model/annotation.ts';
import { articleOf } from '../helpers/annotated.ts';
import { shippedModel } from '../syntax/model-files.ts';

// 300 cues of PolNeAR's training part, drawn at random (mulberry32, seed 5) from the marked cues that
// the program finds, and labelled by hand from their surroundings before its classes were looked at.
interface Label {
  readonly article: string;
  readonly offset: number;
  readonly words: string;
  readonly stance: Stance;
}

const labels = readFileSync(join(import.meta.dirname, 'stances.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line): Label => JSON.parse(line));

const FLOOR = 0.925;
/** A cue that is no longer found has no stance to judge; so many must be. */
const FOUND = 285;

const train = join(import.meta.dirname, '../../../shared/bench/data/attribution/train.jsonl');
const measured = existsSync(train) ? describe : describe.skip;

test('the labels are 300, of every stance but distancing', () => {
  expect(labels).toHaveLength(300);
  expect(new Set(labels.map(({ stance }) => stance)).size).toBe(9);
});

measured('stances of cues (skipped where the articles are not at hand)', () => {
  let texts: ReadonlyMap<string, string> = new Map();
  beforeAll(() => {
    texts = new Map(
      readFileSync(train, 'utf8')
        .trim()
        .split('\n')
        .map((line): { id: string; text: string } => JSON.parse(line))
        .map(({ id, text }) => [id, text]),
    );
  });
  const made = new Map<string, readonly Attribution[]>();
  const attributionsOf = (id: string): readonly Attribution[] => {
    const known =
      made.get(id) ?? annotate(articleOf(texts.get(id) ?? ''), shippedModel()).attributions;
    made.set(id, known);
    return known;
  };

  test('are as labelled', () => {
    const found = labels.flatMap(({ article, offset, words, stance }) => {
      const cue = attributionsOf(article).find(
        (one) => one.cue !== null && one.cue.start < offset + words.length && offset < one.cue.end,
      )?.cue;
      return cue === undefined || cue === null ? [] : [{ words, stance, told: cue.stance }];
    });
    const wrong = found.filter(({ stance, told }) => stance !== told);
    expect(found.length).toBeGreaterThanOrEqual(FOUND);
    expect({ wrong, share: (found.length - wrong.length) / found.length >= FLOOR }).toMatchObject({
      share: true,
    });
  });
});
