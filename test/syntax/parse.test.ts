import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadModel } from '../../src/syntax/model.ts';
import { parseSentence, tagSentence } from '../../src/syntax/parse.ts';
import { tokenize } from '../../src/syntax/tokenize.ts';
import { shippedFiles, shippedModel } from './model-files.ts';
import { roots } from './trees.ts';

const formsOf = (text: string): string[] =>
  tokenize(text).map(({ start, end }) => text.slice(start, end));

/** Each word with its tag, its relation and its head's form. */
function parsed(text: string): string[] {
  const forms = formsOf(text);
  return parseSentence(shippedModel(), forms).map(
    ({ upos, relation, head }, i) =>
      `${forms[i] ?? ''}/${upos} ${relation} ${forms[head] ?? 'ROOT'}`,
  );
}

describe('parseSentence, with the model that ships', () => {
  test('who did what to whom', () => {
    expect(parsed('The president praised the soldiers who held the bridge.')).toEqual([
      'The/DET det president',
      'president/NOUN nsubj praised',
      'praised/VERB root ROOT',
      'the/DET det soldiers',
      'soldiers/NOUN obj praised',
      'who/PRON nsubj held',
      'held/VERB acl:relcl soldiers',
      'the/DET det bridge',
      'bridge/NOUN obj held',
      './PUNCT punct praised',
    ]);
  });

  test('what is said, and by whom', () => {
    const words = parsed("They didn't sign it, the minister's spokesman said.");
    expect(words).toEqual(
      expect.arrayContaining([
        'They/PRON nsubj sign',
        "n't/PART advmod sign",
        'minister/NOUN nmod:poss spokesman',
        'spokesman/NOUN nsubj said',
      ]),
    );
  });

  test('lemmas', () => {
    const lemmas = parseSentence(
      shippedModel(),
      formsOf("The children weren't running to cities"),
    ).map(({ lemma }) => lemma);
    expect(lemmas).toEqual(['the', 'child', 'be', 'not', 'run', 'to', 'city']);
  });

  test('tags alone are the same as with the tree', () => {
    const forms = formsOf('Saying nothing, the old man left his house in Warsaw.');
    expect(tagSentence(shippedModel(), forms)).toEqual(
      parseSentence(shippedModel(), forms).map(({ upos, lemma }) => ({ upos, lemma })),
    );
  });

  test('the same words give the same tree, whatever was parsed before', () => {
    const forms = formsOf('The committee met again on Monday.');
    const before = parseSentence(shippedModel(), forms);
    for (let n = 0; n < 140; n += 1) {
      const fresh = Array.from({ length: 100 }, (_, i) => `fresh${n}x${i}`);
      tagSentence(shippedModel(), fresh);
    }
    expect(parseSentence(shippedModel(), forms)).toEqual(before);
    expect(parseSentence(loadModel(shippedFiles), forms)).toEqual(before);
  });
});

/** Every word is in one tree, whose root alone is called so. */
function isTree(forms: readonly string[]): boolean {
  const words = parseSentence(shippedModel(), forms);
  const wanted = forms.length === 0 ? 0 : 1;
  return (
    words.length === forms.length &&
    roots(words.map(({ head }) => head)) === wanted &&
    words.every(({ head, relation }) => (relation === 'root') === (head === -1))
  );
}

describe('a tree always', () => {
  test.each([
    ['no words', []],
    ['one word', ['Yes']],
    ['punctuation only', ['!', '?', '...', '—']],
    ['all capitals', formsOf('PRESIDENT SAYS THE WAR IS OVER')],
    ['no capitals', formsOf('the president says the war in iraq is over')],
    ['emoji', formsOf('🔥🔥 so good 👍🏽')],
    ['mixed scripts', formsOf('Путин said 你好 to مرحبا and Ελλάδα')],
    ['lone surrogates', ['\ud83d', 'x\ude00', 'said']],
    ['a word of a million letters', ['a'.repeat(1_000_000), 'is', 'long']],
    [
      '5,000 words',
      Array.from({ length: 5000 }, (_, i) => ['He', 'said', 'it', ',', 'and'][i % 5] ?? ''),
    ],
    ['the same word throughout', Array.from({ length: 450 }, () => 'buffalo')],
  ])('of %s', (_, forms) => {
    expect(isTree(forms)).toBe(true);
  });

  test('of any words', () => {
    const word = fc.oneof(
      fc.constantFrom('the', 'said', 'Putin', ',', '.', 'that', "'s"),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (forms) => {
        expect(isTree(forms)).toBe(true);
      }),
    );
  });
});
