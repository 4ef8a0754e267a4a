import { tagSentence } from '../syntax/parse.ts';
import { tokenize } from '../syntax/tokenize.ts';
import type { Annotator } from './annotator.ts';

/**
 * Words, numbers and marks with tag and lemma, sentence by sentence; every character but white space
 * is in one.
 */
export const tokens: Annotator<'tokens', 'sentences'> = {
  layer: 'tokens',
  requires: ['sentences'],
  annotate: ({ text }, have, model) =>
    have.sentences.flatMap((sentence) => {
      const spans = tokenize(text, sentence);
      const tags = tagSentence(
        model,
        spans.map(({ start, end }) => text.slice(start, end)),
      );
      return spans.map(({ start, end }, index) => {
        const { upos, lemma } = tags[index] ?? { upos: 'X', lemma: text.slice(start, end) };
        return { start, end, upos, lemma };
      });
    }),
};
