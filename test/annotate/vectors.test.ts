import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { profileOf, similarity } from '../../src/align/similarity.ts';
import { annotate } from '../../src/annotate/index.ts';
import type { AnnotatedArticle } from '../../src/model/annotation.ts';
import { readSyntaxModel } from '../../src/pipeline/syntax-model.ts';
import type { SyntaxModel } from '../../src/syntax/model.ts';
import { annotated, articleOf } from '../helpers/annotated.ts';

let model: SyntaxModel;
beforeAll(() => {
  model = readSyntaxModel(join(import.meta.dirname, '../../models/english'));
});
const read = (text: string): AnnotatedArticle => annotate(articleOf(text), model);
const likeness = (a: string, b: string): number => {
  const [first, second] = [read(a), read(b)];
  return similarity(profileOf(first, first.sentences), profileOf(second, second.sentences));
};

describe('vectors', () => {
  test('are those of words of content, of length 1 and one object a word', () => {
    const article = read('The ferry sank near Skarrow. A ferry sank.');
    const words = article.vectors.map(({ start, end }) => article.text.slice(start, end));
    expect(words).toEqual(['ferry', 'sank', 'ferry', 'sank']);
    for (const { direction } of article.vectors) expect(Math.hypot(...direction)).toBeCloseTo(1);
    expect(article.vectors[2]?.direction).toBe(article.vectors[0]?.direction);
  });

  test('are none without a model', () => {
    expect(annotated('The ferry sank near Skarrow.').vectors).toEqual([]);
  });

  test('make passages alike that say the same in other words', () => {
    const text = 'The boat sank during the storm.';
    const alike = likeness(text, 'The ferry went down in heavy rain and gales.');
    expect(alike).toBeGreaterThan(likeness(text, 'The judge resigned over a loan.') + 0.1);
    expect(likeness(text, text)).toBeCloseTo(1);
  });
});
