import { expect, test } from '@jest/globals';
import { lemmaOf, readLemmaRules } from '../../src/syntax/lemma.ts';

const rules = readLemmaRules('-NOUN s 1 \n-NOUN ies 3 y\n-NOUN  0 \n=NOUN men man');

test.each([
  ['Dogs', 'NOUN', 'dog'],
  ['ladies', 'NOUN', 'lady'],
  ['Men', 'NOUN', 'man'],
  ['tree', 'NOUN', 'tree'],
  ['Dogs', 'PROPN', 'Dogs'],
  ['Quickly', 'ADV', 'quickly'],
  ['s', 'NOUN', 's'],
])('the lemma of %s as %s is %s', (form, upos, lemma) => {
  expect(lemmaOf(rules, form, upos)).toBe(lemma);
});
