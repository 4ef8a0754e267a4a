import type { AnnotatedArticle, Token } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { contains, firstEndingAfter, merged } from '../text/spans.ts';
import { oncePer } from './once-per.ts';

const NOT_WORDS = new Set(['PUNCT', 'SYM', 'SPACE']);

/** The words of an article: tokens but punctuation and symbols. */
export function wordsOfArticle(article: AnnotatedArticle): readonly Token[] {
  const known = counted.get(article);
  if (known !== undefined) return known;
  const words = article.tokens.filter(({ upos }) => !NOT_WORDS.has(upos));
  counted.set(article, words);
  return words;
}

// Some ask once for each attribution: on a long article that would cost its length squared.
const counted = new WeakMap<AnnotatedArticle, readonly Token[]>();

/** The outlet's own words: those outside quoted speech. */
export function ownWords(article: AnnotatedArticle): readonly Token[] {
  const speech = article.quotations.filter(({ kind }) => kind === 'speech');
  return wordsOfArticle(article).filter((token) => {
    const quotation = speech[firstEndingAfter(speech, token.start)];
    return quotation === undefined || !contains(quotation, token);
  });
}

/** The words that the outlet states itself: neither quoted nor reported of somebody who is named. */
export const statedWords = oncePer((article: AnnotatedArticle): readonly Token[] => {
  const others = merged([
    ...article.quotations.filter(({ kind }) => kind === 'speech'),
    ...article.attributions
      .filter(({ source }) => source !== null)
      .flatMap(({ content }) => content),
  ]);
  return wordsOfArticle(article).filter((token) => {
    const other = others[firstEndingAfter(others, token.start)];
    return other === undefined || !contains(other, token);
  });
});

/** The sentence that a span begins in, or the span itself where it stands in none. */
export function sentenceOf(article: AnnotatedArticle, span: Span): Span {
  const sentence = article.sentences[firstEndingAfter(article.sentences, span.start)];
  return sentence !== undefined && sentence.start <= span.start ? sentence : span;
}
