import { expect, test } from '@jest/globals';
import { familyOf } from '../../../src/annotate/loaded/families.ts';
import type { LoadedEntry } from '../../../src/model/loaded-entry.ts';

const entry = (term: string, tag: string, more: Partial<LoadedEntry> = {}): LoadedEntry => ({
  term,
  tags: [tag],
  category: 'evaluation',
  strength: 0.8,
  sense: '',
  unless: [],
  near: [],
  plainer: null,
  note: '',
  source: '',
  ...more,
});
const forms = (...given: Parameters<typeof entry>): string[] =>
  familyOf(entry(...given)).map(({ term }) => term);

test.each([
  ['shameless', 'ADJ', ['shamelessly', 'shamelessness']],
  ['idiotic', 'ADJ', ['idiotically', 'idioticness']],
  ['sleazy', 'ADJ', ['sleazily', 'sleaziness']],
  ['horrible', 'ADJ', ['horribly', 'horribility']],
  ['arrogant', 'ADJ', ['arrogantly', 'arrogance', 'arrogancy']],
  ['absurd', 'ADJ', ['absurdly', 'absurdity', 'absurdness']],
  ['elitist', 'NOUN', ['elitism']],
  ['slam', 'VERB', ['slamming']],
  ['besiege', 'VERB', ['besieging']],
])('%s', (term, tag, expected) => expect(forms(term, tag)).toEqual(expected));

test('none from a phrase, a weak entry or one that needs a context', () => {
  expect(forms('far left', 'ADJ')).toEqual([]);
  expect(forms('hard', 'ADJ', { strength: 0.4 })).toEqual([]);
  expect(forms('golden', 'ADJ', { near: ['age'] })).toEqual([]);
});
