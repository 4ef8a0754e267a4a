import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { group } from '../../src/cluster/group.ts';
import type { Fingerprint } from '../../src/model/fingerprint.ts';
import { printOf } from './invented.ts';

const FOLDER = '../shared/seeds';

/** Lines of a page that are shorter are headlines, notices and navigation. */
const LEAST_WORDS = 12;

function readSeeds(): readonly Fingerprint[] {
  return readdirSync(FOLDER)
    .toSorted()
    .map((file) => {
      const lines = readFileSync(`${FOLDER}/${file}`, 'utf8').split('\n');
      const text = lines.filter((line) => line.split(' ').length >= LEAST_WORDS).join('\n');
      return printOf({ id: file.slice(0, 3), text });
    });
}

if (existsSync(FOLDER)) {
  test('five articles on one topic are four events and one story', () => {
    const { events, stories } = group(readSeeds());
    expect(events.map(({ articleIds }) => articleIds)).toEqual([
      ['000', '003'],
      ['001'],
      ['002'],
      ['004'],
    ]);
    expect(stories).toHaveLength(1);
    expect(stories[0]?.title).toMatch(/nato/i);
  });
} else {
  test.todo('skipped: no folder of five articles on one topic here');
}
