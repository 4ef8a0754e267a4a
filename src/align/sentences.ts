import { oncePer } from '../measure/once-per.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { firstEndingAfter } from '../text/spans.ts';
import { type Profile, profileOf } from './similarity.ts';

/** A sentence of an article with what it is about. */
export interface Sentence {
  readonly article: AnnotatedArticle;
  readonly span: Span;
  readonly profile: Profile;
}

/** The sentences of an article; made once, since every kind of fact asks for them. */
export const sentencesOf: (article: AnnotatedArticle) => readonly Sentence[] = oncePer(profiled);

/** The sentence that holds `offset`, or null. */
export function sentenceHolding(article: AnnotatedArticle, offset: number): Sentence | null {
  const sentence = sentencesOf(article)[firstEndingAfter(article.sentences, offset)];
  return sentence === undefined || sentence.span.start > offset ? null : sentence;
}

function profiled(article: AnnotatedArticle): readonly Sentence[] {
  return article.sentences.map((span) => ({ article, span, profile: profileOf(article, [span]) }));
}
