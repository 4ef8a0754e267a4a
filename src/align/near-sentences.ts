import { oncePer } from '../measure/once-per.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import { neighboursAmong } from './neighbours.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import type { Profile } from './similarity.ts';

/** A sentence and how like it is to what was asked for. */
interface NearSentence {
  readonly sentence: Sentence;
  readonly score: number;
}

/** The sentences of all articles that are at least so similar to a profile, most similar first. */
export const nearSentences: (
  articles: readonly AnnotatedArticle[],
) => (profile: Profile, atLeast: number) => readonly NearSentence[] = oncePer((articles) => {
  const sentences = articles.flatMap(sentencesOf);
  const near = neighboursAmong(sentences.map(({ profile }) => profile));
  return (profile, atLeast) =>
    near(profile, atLeast).flatMap(({ index, score }) => {
      const sentence = sentences[index];
      return sentence === undefined ? [] : [{ sentence, score }];
    });
});
