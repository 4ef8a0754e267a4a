import { describe, expect, test } from '@jest/globals';
import { otherWordings } from '../../src/align/other-wordings.ts';
import { wordingFinding, wordingPassages, wordingTable } from '../../src/align/wording-details.ts';
import { eventOf } from '../helpers/event-of.ts';

const PLAIN = 'Mayor Berg criticized the plan for the harbour bridge at Monday’s council meeting.';
const LOADED = 'Mayor Berg slammed the plan for the harbour bridge at Monday’s council meeting.';
const OTHER = 'Heavy rain is forecast for the northern valleys until the weekend.';
const of = (versions: Parameters<typeof eventOf>[0]) => otherWordings(eventOf(versions).articles);

describe('how others word a passage with a loaded term', () => {
  test('the sentence of each outlet that states the same, and what is marked in it', () => {
    const [found] = of({ Post: LOADED, Gazette: PLAIN, Herald: LOADED, Wire: OTHER });
    expect(found?.article.outlet).toBe('Herald');
    expect(found?.terms.map(({ term }) => term)).toEqual(['slam']);
    expect(
      found?.others.map(({ article, terms }) => [article.outlet, terms.length]).toSorted(),
    ).toEqual([
      ['Gazette', 0],
      ['Post', 1],
    ]);
  });

  test('none where all use loaded terms, where nobody else tells it, or where they are quoted', () => {
    expect(of({ Post: LOADED, Gazette: LOADED })).toEqual([]);
    expect(of({ Post: LOADED, Gazette: OTHER })).toEqual([]);
    expect(of({ Post: `“${LOADED}”, said Ann Poole.`, Gazette: PLAIN })).toEqual([]);
  });

  test('is told, set side by side, and given the lexicon’s plainer wording', () => {
    const wordings = of({ Post: LOADED, Gazette: PLAIN });
    expect(wordings.map(wordingFinding).map(({ claim }) => claim)).toEqual([
      'Where Post writes “slammed”, Gazette has no marked word in a passage that says the same.',
    ]);
    expect(wordingPassages(wordings)[0]?.groups[0]).toMatchObject({
      label: '“slammed” (Post)',
      passages: [
        { note: '“slammed”: war metaphor; plainer: “criticize”' },
        { note: 'no marked word' },
      ],
    });
    expect(wordingTable(wordings)[0]?.rows[0]?.map(({ text }) => text)).toEqual([
      'slammed',
      'criticize',
      'Gazette',
    ]);
    expect([...wordingPassages([]), ...wordingTable([])]).toEqual([]);
  });
});
