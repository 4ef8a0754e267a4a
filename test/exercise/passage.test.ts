import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bestPassage, sentenceAround } from '../../src/exercise/passage.ts';
import { shuffled } from '../../src/exercise/shuffle.ts';
import { articleOf, place } from '../helpers/articles.ts';

const text = 'One two three. Four five six. Seven eight nine. Ten eleven twelve.';
const article = articleOf({ id: 'a', outlet: 'A', text });

test('takes the run of sentences that holds the most, the shortest of equals', () => {
  const wanted = [place(text, 'five'), place(text, 'Ten')];
  const span = bestPassage(article, wanted, { least: 3, most: 9 });
  expect(text.slice(span?.start, span?.end)).toBe(
    'Four five six. Seven eight nine. Ten eleven twelve.',
  );
  const short = bestPassage(article, [place(text, 'five')], { least: 2, most: 9 });
  expect(text.slice(short?.start, short?.end)).toBe('Four five six.');
});

test('takes a short text whole and gives null where no sentence fits', () => {
  expect(bestPassage(article, [], { least: 50, most: 99 })).toEqual({ start: 0, end: text.length });
  expect(bestPassage(article, [], { least: 1, most: 2 })).toBeNull();
  expect(
    bestPassage(articleOf({ id: 'e', outlet: 'E', text: '' }), [], { least: 1, most: 2 }),
  ).toBeNull();
});

test('sentenceAround gives the sentence on one line', () => {
  expect(sentenceAround(article, place(text, 'eight'))).toBe('Seven eight nine.');
});

const byValue = (a: number, b: number): number => a - b;

test('shuffling keeps every item and depends on the seed alone', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer(), (items, seed) => {
      expect(shuffled(items, seed)).toEqual(shuffled(items, seed));
      expect(shuffled(items, seed).toSorted(byValue)).toEqual(items.toSorted(byValue));
    }),
  );
});
