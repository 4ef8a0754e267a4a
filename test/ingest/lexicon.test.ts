import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readLexicon } from '../../src/ingest/lexicon.ts';
import type { ReaderLexicon } from '../../src/model/loaded-entry.ts';
import { UserError } from '../../src/model/user-error.ts';
import { inFolder } from './reading.ts';

const lexiconOf = (content: string): Promise<ReaderLexicon> =>
  inFolder({ 'mine.csv': content }, (folder) => readLexicon(join(folder, 'mine.csv')));

const faultOf = (content: string): Promise<string> =>
  lexiconOf(content).then(
    () => '',
    (error: unknown) => (error instanceof UserError ? error.message.replace(/^.*?csv: /, '') : ''),
  );

describe('a reader’s lexicon', () => {
  test('is a table; what a line does not say is left open', async () => {
    const { entries } = await lexiconOf(
      'term,category,class,strength,plainer,unless,off\nWitch-Hunt,labelling,noun,"0,8",search,"salem; 1692",\nvital,,,,,,yes\n',
    );
    expect(entries).toEqual([
      {
        term: 'witch-hunt',
        tags: ['NOUN', 'PROPN'],
        off: false,
        category: 'labelling',
        strength: 0.8,
        sense: null,
        unless: ['salem', '1692'],
        near: null,
        plainer: 'search',
        note: null,
      },
      expect.objectContaining({ term: 'vital', tags: [], off: true, category: null }),
    ]);
  });

  test.each([';', '\t'])('may be parted by %j', async (mark) => {
    const { entries } = await lexiconOf(`term${mark}plainer\nstoush${mark}quarrel\n`);
    expect(entries).toMatchObject([{ term: 'stoush', plainer: 'quarrel' }]);
  });

  test.each([
    [
      'term,category\nx,evaluaton',
      'line 2 has an unknown category “evaluaton”; did you mean “evaluation”?',
    ],
    [
      'term,category\nx,zzz',
      'line 2 has an unknown category “zzz”; they are: evaluation, hyperbole',
    ],
    [
      'term\nok\n(a+)+b',
      'line 3 has “(” in its term: write words, and * for words or letters left',
    ],
    [
      'term\na * b * c * d',
      'line 2 has more than 2 * for whole words in its term, which would take',
    ],
    ['term\n* b', 'line 2 has a term that begins or ends with a * for whole words'],
    [
      'term\na*',
      'line 2 has “a*” in its term, which leaves too much open: give at least 3 letters',
    ],
    [
      'term\nab*cd',
      'line 2 has “ab*cd” in its term: a * stands at the beginning of a word or at its',
    ],
    ['term\na b c d e f g h i', 'line 2 has a term of more than 8 words'],
    ['term,class\nx,vreb', 'line 2 has an unknown word class “vreb”; they are: noun, verb'],
    ['term,strength\nx,7', 'line 2 has a strength of “7”; give a number over 0, up to 1'],
    ['term,off\nx,perhaps', 'line 2 has “perhaps” under off; write yes, or leave it empty'],
    ['term\nx y\n\nx y', 'line 4 has “x y” once more; it stands in line 2'],
    ['term,class\nx,noun\nx,', 'line 3 has “x” once more; it stands in line 2'],
    ['term,class\nx,\nx,noun', 'line 3 has “x” once more; it stands in line 2'],
    ['term,class\nx,noun\nx,verb', ''],
    ['term,plainer\n,y', 'line 2 has no term'],
    ['term,categry\nx,', 'line 1: there is no column “categry”; did you mean “category”?'],
    ['word\nx', 'line 1: there is no column “word”; they are: term, category'],
    ['term\n"x', 'line 2: a quotation mark is not closed'],
    ['', 'it is empty'],
  ])('%j', async (content, fault) => {
    const told = await faultOf(content);
    expect(told.slice(0, fault.length)).toBe(fault);
    expect(told === '').toBe(fault === '');
  });

  test('a hundred faults are told as five and a number', async () => {
    expect(await faultOf(`term\n${'(\n'.repeat(100)}`)).toMatch(/; and 95 more$/);
  });

  test('a file that is not there is said so', async () => {
    await expect(readLexicon('no-such-file.csv')).rejects.toThrow('there is no such file');
  });

  test('100,000 entries are read', async () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => `word${at} of the day`).join('\n');
    expect((await lexiconOf(`term\n${rows}\n`)).entries).toHaveLength(100_000);
  });
});
