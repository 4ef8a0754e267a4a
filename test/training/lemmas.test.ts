import { expect, test } from '@jest/globals';
import { lemmaOf, readLemmaRules } from '../../src/syntax/lemma.ts';
import { learnLemmas } from '../../training/lemmas.ts';

test('endings are learned as rules, the rest as exceptions', () => {
  const pairs = [
    ['cats', 'cat'],
    ['dogs', 'dog'],
    ['cars', 'car'],
    ['ladies', 'lady'],
    ['cities', 'city'],
    ['lines', 'line'],
    ['names', 'name'],
    ['shoes', 'shoe'],
    ['mice', 'mouse'],
    ['dog', 'dog'],
  ];
  const words = pairs.map(([form = '', lemma = '']) => ({
    form,
    lemma,
    upos: 'NOUN',
    xpos: '',
    head: -1,
    relation: 'root',
  }));
  const rules = readLemmaRules(learnLemmas([{ document: '', text: '', words, names: null }]));
  for (const [form = '', lemma = ''] of pairs) expect(lemmaOf(rules, form, 'NOUN')).toBe(lemma);
  expect(lemmaOf(rules, 'trees', 'NOUN')).toBe('tree');
  expect(lemmaOf(rules, 'berries', 'NOUN')).toBe('berry');
});
