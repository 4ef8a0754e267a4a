import { expect, test } from '@jest/globals';
import { sentenceHolding, sentencesOf } from '../../src/align/sentences.ts';
import { annotated } from '../helpers/annotated.ts';

const article = annotated('One gate closed.\n\nTwo gates opened.');

test('sentences are made once', () => expect(sentencesOf(article)).toBe(sentencesOf(article)));

test('finds the sentence that holds an offset', () => {
  expect(sentenceHolding(article, 20)?.span).toEqual(article.sentences[1]);
  expect(sentenceHolding(article, 17)).toBeNull();
  expect(sentenceHolding(article, 900)).toBeNull();
});
