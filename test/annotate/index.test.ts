import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { annotate, annotators } from '../../src/annotate/index.ts';
import type { Layer } from '../../src/model/annotation.ts';
import { annotated, articleOf } from '../helpers/annotated.ts';
import { shippedModel } from '../syntax/model-files.ts';

describe('the registry', () => {
  test('each annotator stands after those that it requires', () => {
    const made = new Set<Layer>();
    for (const { layer, requires } of annotators) {
      expect(requires.filter((one) => !made.has(one))).toEqual([]);
      expect(made.has(layer)).toBe(false);
      made.add(layer);
    }
  });
});

describe('annotate', () => {
  test('a layer is made once and kept', () => {
    const article = annotated('One. Two.');
    expect(article.sentences).toHaveLength(2);
    expect(article.sentences).toBe(article.sentences);
  });

  test('writing it as JSON gives the article alone', () => {
    const article = articleOf('Putin said so.');
    expect(JSON.parse(JSON.stringify(annotate(article, shippedModel())))).toEqual(article);
  });
});

const LAYERS = ['quotations', 'sentences', 'tokens', 'entities', 'dates', 'quantities'] as const;
const MARKS = '“ ” " \' ’ ‘ « » ( ) - , . ? ...'.split(' ');
const WORDS =
  `Mr. Vladimir Putin the president President of The US NATO don’t workers’ 53 two hundreds spies $ % 4 April
  1949 in 2014 last July said May 3,500 \uD83D 😀 שלום \u200b e\u0301 中文 \u0000 http://a.b/c`.split(
    /\s+/,
  );
const PIECES = [...MARKS, ...WORDS].flatMap((piece) => [piece, ` ${piece}`, `${piece} `]);
const pieces = fc.constantFrom(...PIECES, '\n', '\r\n');
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

/** White space, and characters that show nothing. */
const UNSEEN = /[\s\u0085\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/gu;

describe('on any text', () => {
  test('spans are in order, inside the text, and do not cross', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const article = annotated(text, { publishedAt: '2017-02-16' });
        for (const layer of ['paragraphs', ...LAYERS] as const) {
          const open: number[] = [];
          let start = 0;
          for (const span of article[layer]) {
            expect(span.start).toBeGreaterThanOrEqual(start);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
            while (open.length > 0 && (open.at(-1) ?? 0) <= span.start) open.pop();
            const nests = layer === 'quotations' && span.end <= (open.at(-1) ?? 0);
            expect(open.length === 0 || nests).toBe(true);
            open.push(span.end);
            start = span.start;
          }
        }
      }),
    );
  });

  test('tokens lie inside sentences, sentences inside paragraphs, and hold all but white space', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const article = annotated(text);
        for (const layer of ['paragraphs', 'sentences', 'tokens'] as const) {
          const held = article[layer].map(({ start, end }) => text.slice(start, end)).join('');
          expect(held.replace(UNSEEN, '')).toBe(text.replace(UNSEEN, ''));
        }
        for (const token of article.tokens) {
          const around = article.sentences.filter(
            (s) => s.start <= token.start && token.end <= s.end,
          );
          expect(around).toHaveLength(1);
        }
      }),
    );
  });

  test('a long line and ten thousand marks', () => {
    for (const text of [
      'a'.repeat(300_000),
      '"a '.repeat(10_000),
      '“a” '.repeat(10_000),
      'Mr Xi said. '.repeat(9_000),
    ]) {
      const article = annotated(text);
      for (const layer of LAYERS) expect(article[layer].length).toBeLessThanOrEqual(text.length);
    }
  });
});
