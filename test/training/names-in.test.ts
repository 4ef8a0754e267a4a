import { expect, test } from '@jest/globals';
import { namesIn } from '../../training/names-in.ts';

/** Words from "form/UPOS/head", heads counted from one. */
const wordsOf = (text: string): Parameters<typeof namesIn>[0] =>
  text.split(' ').map((word) => {
    const [form = '', upos = '', head = ''] = word.split('/');
    return { form, lemma: form, upos, xpos: '', head: Number(head) - 1, relation: '' };
  });

test('capitalized words of the mention are part of the whole name', () => {
  const words = wordsOf('the/DET/3 United/ADJ/3 Nations/PROPN/4 met/VERB/0');
  expect(namesIn(words, [{ type: 'organization', from: 0, to: 2 }])).toEqual([
    { from: 2, to: 3, type: 'organization', whole: { from: 1, to: 3 } },
  ]);
});

test('but not of a person', () => {
  const words = wordsOf('Russian/ADJ/3 President/PROPN/3 Putin/PROPN/4 spoke/VERB/0');
  expect(namesIn(words, [{ type: 'person', from: 0, to: 2 }])).toEqual([
    { from: 1, to: 3, type: 'person', whole: { from: 1, to: 3 } },
  ]);
});

test('of mentions within each other the shorter counts; one without a name as its head is none', () => {
  const words = wordsOf("Paris/PROPN/3 's/PART/1 mayor/NOUN/0");
  const mentions = [
    { type: 'person', from: 0, to: 2 },
    { type: 'place', from: 0, to: 0 },
  ];
  expect(namesIn(words, mentions)).toEqual([
    { from: 0, to: 1, type: 'place', whole: { from: 0, to: 1 } },
  ]);
});
