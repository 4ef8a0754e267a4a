import { describe, expect, test } from '@jest/globals';
import { profileOf, similarity } from '../../src/align/similarity.ts';
import { annotated } from '../helpers/annotated.ts';

const likeness = (a: string, b: string): number => {
  const [first, second] = [annotated(a), annotated(b)];
  return similarity(profileOf(first, first.sentences), profileOf(second, second.sentences));
};

describe('vectors', () => {
  test('are those of words of content, of length 1 and one object a word', () => {
    const article = annotated('The ferry sank near Skarrow. A ferry sank.');
    const words = article.vectors.map(({ start, end }) => article.text.slice(start, end));
    expect(words).toEqual(['ferry', 'sank', 'ferry', 'sank']);
    for (const { direction } of article.vectors) expect(Math.hypot(...direction)).toBeCloseTo(1);
    expect(article.vectors[2]?.direction).toBe(article.vectors[0]?.direction);
  });

  test('make passages alike that say the same in other words', () => {
    const text = 'The boat sank during the storm.';
    const alike = likeness(text, 'The ferry went down in heavy rain and gales.');
    expect(alike).toBeGreaterThan(likeness(text, 'The judge resigned over a loan.') + 0.1);
    expect(likeness(text, text)).toBeCloseTo(1);
  });
});
