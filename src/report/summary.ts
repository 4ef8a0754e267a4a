import type { Comparison } from '../model/comparison.ts';
import { count } from './words.ts';

/** The outlets of an event, each once, in the articles' order. */
export const outletsOf = ({ articles }: Comparison): readonly string[] => [
  ...new Set(articles.map(({ outlet }) => outlet)),
];

/** "4 articles from 4 outlets, 552 words". */
export function sizeInWords(comparison: Comparison): string {
  const words = comparison.articles.reduce((sum, article) => sum + article.words, 0);
  const outlets = outletsOf(comparison).length;
  return `${count(comparison.articles.length, 'article')} from ${count(outlets, 'outlet')}, ${count(words, 'word')}`;
}

/** Why a comparison has no findings, for a reader. */
export const nothingFound = (comparison: Comparison): string =>
  outletsOf(comparison).length < 2
    ? 'Covered by one outlet only: there is nothing to compare.'
    : 'The lenses found no difference that the texts bear out.';
