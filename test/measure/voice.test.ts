import { expect, test } from '@jest/globals';
import { ownWords, sentenceOf, wordsOfArticle } from '../../src/measure/voice.ts';
import { wordsOf } from '../../src/text/spans.ts';
import { annotated } from '../helpers/annotated.ts';

const article = annotated('Ann Poole spoke. “The rain will stop tomorrow,” she said.');

test('words are tokens but marks', () => expect(wordsOfArticle(article)).toHaveLength(10));

test('own words are those outside quoted speech', () =>
  expect(ownWords(article).map((token) => wordsOf(article.text, token))).toEqual([
    'Ann',
    'Poole',
    'spoke',
    'she',
    'said',
  ]));

test('the sentence of a span, or the span where it stands in none', () => {
  expect(sentenceOf(article, { start: 4, end: 9 })).toEqual(article.sentences[0]);
  expect(sentenceOf(article, { start: 900, end: 901 })).toEqual({ start: 900, end: 901 });
});
