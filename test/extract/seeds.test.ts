import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { contentHash } from '../../src/text/hash.ts';
import { articleOf, rawOf } from './raw.ts';

// Five articles as saved from the web; they are not part of the project.
const SEEDS = '../shared/seeds';
const files = existsSync(SEEDS) ? readdirSync(SEEDS).toSorted() : [];

/** What is true of each file, by position of its lines that are not blank, from 0. */
const TRUTHS: readonly {
  readonly file: string;
  readonly gone: readonly number[];
  readonly fields: object;
}[] = [
  {
    file: '000',
    gone: [0, 1, 2, 3, 4, 5, 16],
    fields: { outlet: 'Morning Star', publishedAt: null, language: 'en', mayBeCutShort: null },
  },
  {
    file: '001',
    gone: [7, 8],
    fields: { publishedAt: null, agency: null, language: 'en', origins: { outlet: 'file' } },
  },
  {
    file: '002',
    gone: [0, 1, 4, 9, 15, 18, 19],
    fields: {
      publishedAt: '2022-01-15T07:30',
      language: 'en',
      notes: ['the headline is in German; the text is in English'],
    },
  },
  {
    file: '003',
    gone: [],
    fields: { publishedAt: null, agency: null, language: 'en', origins: { outlet: 'file' } },
  },
  {
    file: '004',
    gone: [0, 1, 2, 3, 4, ...Array.from({ length: 19 }, (_, index) => index + 10)],
    fields: {
      outlet: 'Axar.az',
      agency: 'TASS',
      publishedAt: '2018-07-10T15:52',
      title: expect.stringMatching(/^Russia retains/),
      language: 'en',
    },
  },
];

const plain = (line: string) => line.replaceAll(/\s+/g, ' ').trim();
const hashes = (texts: readonly string[]) => texts.map((text) => contentHash(text));

const describeSeeds = files.length > 0 ? describe : describe.skip;

describeSeeds('the seeds (skipped where their folder is not here)', () => {
  test.each(TRUTHS)('$file: what must go is gone, all else stays', ({ file, gone, fields }) => {
    const source = join(SEEDS, files.find((each) => each.startsWith(file)) ?? file);
    const content = readFileSync(source, 'utf8');
    const article = articleOf(rawOf(content, { source }));
    const lines = content.split('\n').map(plain).filter(Boolean);
    const stays = lines.filter((_, index) => !gone.includes(index));
    expect(hashes(article.text.split('\n\n'))).toEqual(hashes(stays));
    const removed = article.removed.flatMap(({ text }) => text.split('\n'));
    expect(hashes(removed)).toEqual(hashes(gone.map((index) => lines[index] ?? '')));
    expect(article).toMatchObject(fields);
  });
});
