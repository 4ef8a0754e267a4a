import { describe, expect, test } from '@jest/globals';
import { annotate } from '../../../src/annotate/index.ts';
import type { LoadedTerm } from '../../../src/model/annotation.ts';
import type { ReaderEntry } from '../../../src/model/loaded-entry.ts';
import { articleOf } from '../../helpers/annotated.ts';
import { shippedModel } from '../../syntax/model-files.ts';

const entry = (term: string, more: Partial<ReaderEntry> = {}): ReaderEntry => ({
  term,
  tags: [],
  off: false,
  category: null,
  strength: null,
  sense: null,
  unless: null,
  near: null,
  plainer: null,
  note: null,
  ...more,
});
const marks = (text: string, ...entries: ReaderEntry[]): readonly LoadedTerm[] =>
  annotate(articleOf(text), shippedModel(), { path: 'mine.csv', hash: '', entries }).loaded;
const terms = (...given: Parameters<typeof marks>): string[] =>
  marks(...given).map(({ term }) => term);

describe('a reader’s lexicon', () => {
  test('adds', () => {
    const [mark] = marks('The two wrangled over it.', entry('wrangle', { plainer: 'argue' }));
    expect(mark).toMatchObject({ term: 'wrangle', category: 'evaluation', score: 0.7 });
    expect(mark?.why).toMatch(
      /plainer wording: “argue”\. From the reader’s own lexicon \(mine\.csv\)\.$/,
    );
    expect(terms('The two wrangled over it.')).toEqual([]);
  });

  test('changes what it names and leaves the rest', () => {
    const [mark] = marks(
      'The mayor slammed it.',
      entry('slam', { plainer: 'reject', strength: 0.9 }),
    );
    expect(mark).toMatchObject({ category: 'war metaphor', score: 0.9 });
    expect(mark?.why).toContain('“reject”');
    expect(mark?.why).toContain('criticize as with blows');
  });

  test('switches off, with or without the hyphen, and one word class alone', () => {
    expect(terms('It was a witch-hunt.', entry('witch-hunt', { off: true }))).toEqual([]);
    expect(terms('It was a witch hunt.', entry('witch-hunt', { off: true }))).toEqual([]);
    const noVerb = entry('blunder', { off: true, tags: ['VERB'] });
    expect(terms('It was a blunder.', noVerb)).toEqual([]);
    expect(terms('It was a blunder.', entry('blunder', { off: true, tags: ['ADV'] }))).toEqual([
      'blunder',
    ]);
  });

  test('words and letters left open', () => {
    expect(terms('They took voters for a ride.', entry('take * for a ride'))).toEqual([
      'take * for a ride',
    ]);
    expect(terms('This was partyism at its best.', entry('party*'))).toEqual(['party*']);
  });

  test('100,000 entries do not slow the search: each word is looked up once', () => {
    const many = Array.from({ length: 100_000 }, (_, at) => entry(`the word${at} of it`));
    const lexicon = { path: 'mine.csv', hash: '', entries: many };
    const { loaded } = annotate(
      articleOf('The word7 of it was the word99999 of it.'),
      shippedModel(),
      lexicon,
    );
    expect(loaded.map(({ term }) => term)).toEqual(['the word7 of it', 'the word99999 of it']);
  });
});
