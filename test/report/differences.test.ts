import { describe, expect, test } from '@jest/globals';
import type { LensResult } from '../../src/model/comparison.ts';
import type { Finding } from '../../src/model/lens.ts';
import { differences } from '../../src/report/differences.ts';
import { articleOf, shows } from '../helpers/articles.ts';
import { comparisonFrom, eventFrom } from '../helpers/comparison-fixture.ts';

const post = articleOf({ id: 'p', outlet: 'Post', text: 'It rained.' });
const gazette = articleOf({ id: 'g', outlet: 'Gazette', text: 'It poured.' });
const event = eventFrom([post, gazette]);

const lack: Finding = {
  outlet: 'Post',
  claim: 'a lack',
  confidence: 'firm',
  evidence: [shows(gazette, 'poured')],
};
const own: Finding = { ...lack, claim: 'own words', evidence: [shows(post, 'rained')] };
const swap: Finding = {
  outlet: null,
  claim: 'side by side',
  confidence: 'likely',
  evidence: [shows(post, 'rained'), shows(gazette, 'poured')],
};

const resultOf = (id: string, findings: readonly Finding[]): LensResult => ({
  meta: { id, title: id, question: '', method: '', limits: '', task: '', requires: [] },
  status: 'compared',
  findings,
  details: [],
  marks: [],
});

const order = (lenses: Readonly<Record<string, LensResult>>): readonly string[] =>
  differences(comparisonFrom(event, lenses)).map(({ finding }) => finding.claim);

describe('differences', () => {
  test('words come before a lack, and words side by side before those of one outlet', () => {
    const results = { a: resultOf('a', [lack]), b: resultOf('b', [own]), c: resultOf('c', [swap]) };
    expect(order(results)).toEqual(['side by side', 'own words', 'a lack']);
  });

  test('what a lens ranks first comes before what another ranks third', () => {
    const third = { ...own, claim: 'third' };
    const results = { a: resultOf('a', [own, own, third]), b: resultOf('b', [lack]) };
    expect(order(results).slice(0, 2)).toEqual(['own words', 'a lack']);
    expect(order(results).at(-1)).toBe('third');
  });

  test('doubt moves a finding down', () => {
    const doubtful: Finding = { ...own, claim: 'doubtful', confidence: 'tentative' };
    expect(order({ a: resultOf('a', [doubtful]), b: resultOf('b', [lack]) })).toEqual([
      'a lack',
      'doubtful',
    ]);
  });

  test('are numbered from 1', () =>
    expect(
      differences(comparisonFrom(event, { a: resultOf('a', [lack, own]) })).map((d) => d.number),
    ).toEqual([1, 2]));
});
