import { describe, expect, test } from '@jest/globals';
import { apartFinding, apartTable } from '../../src/align/telling-details.ts';
import { tellingTerms } from '../../src/align/telling-terms.ts';
import { outletsOf } from '../../src/measure/outlets.ts';
import { eventOf } from '../helpers/event-of.ts';

const PLAIN = 'The council met on Monday and counted the votes in the hall. '.repeat(20);
const CAMP = 'The camp in the wood was cleared. '.repeat(15);
const of = (...given: Parameters<typeof eventOf>) => tellingTerms(outletsOf(eventOf(...given)));

describe('terms that set an outlet apart', () => {
  test('words and pairs of words beyond chance, with every place', () => {
    const [post, gazette] = of({ Post: PLAIN + CAMP, Gazette: PLAIN.repeat(2) });
    const camp = post?.terms.find(({ words }) => words === 'camp');
    expect(camp?.odds).toMatchObject({ here: 15, elsewhere: 0 });
    expect(camp?.evidence).toHaveLength(15);
    expect(gazette?.terms.map(({ words }) => words)).not.toContain('camp');
  });

  test('quoted speech and names are no words of the outlet’s', () => {
    const speech = '“The camp is gone,” said Ann Poole. '.repeat(15);
    const [post] = of({ Post: PLAIN + speech, Gazette: PLAIN.repeat(2) });
    expect(post?.terms.map(({ words }) => words)).not.toContain('camp');
    expect(post?.terms.map(({ words }) => words)).not.toContain('Poole');
  });

  test('too little text on either side: nothing is claimed, and that is said', () => {
    const apart = of({ Post: CAMP, Gazette: PLAIN });
    expect(apart.map(({ isEnough }) => isEnough)).toEqual([false, false]);
    expect(apart.flatMap(apartFinding)).toEqual([]);
    const [table] = apartTable(apart);
    expect(table?.rows.map((row) => row[1]?.text)).toEqual([
      'too little text to tell',
      'too little text to tell',
    ]);
  });

  test('the finding gives the counts on both sides', () => {
    const [finding] = of({ Post: PLAIN + CAMP, Gazette: PLAIN.repeat(2) }).flatMap(apartFinding);
    expect(finding?.claim).toMatch(/^More than chance would have it, Post writes “/);
    expect(finding?.claim).toContain('(15 times; elsewhere 0)');
  });
});
