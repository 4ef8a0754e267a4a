import type { Span } from '../model/span.ts';
import type { SyntaxModel } from '../syntax/model.ts';
import { tagSentence } from '../syntax/parse.ts';
import { tokenize } from '../syntax/tokenize.ts';
import type { Annotator } from './annotator.ts';
import { type Tag, tag } from './words/tag.ts';

/**
 * Words, numbers and marks with tag and lemma, sentence by sentence; every character but white space
 * is in one. Tagged by the trained model where there is one, else by wink-nlp, which is faster.
 */
export const tokens: Annotator<'tokens', 'sentences'> = {
  layer: 'tokens',
  requires: ['sentences'],
  annotate: ({ text }, have, model) => {
    const spans = have.sentences.map((sentence) => tokenize(text, sentence));
    const tags = tagsOf(text, spans, model);
    return spans.flat().map(({ start, end }, index) => {
      const { upos, lemma } = tags[index] ?? { upos: 'X', lemma: text.slice(start, end) };
      return { start, end, upos, lemma };
    });
  },
};

function tagsOf(
  text: string,
  sentences: readonly (readonly Span[])[],
  model: SyntaxModel | null,
): readonly Tag[] {
  const forms = sentences.map((spans) => spans.map(({ start, end }) => text.slice(start, end)));
  return model === null
    ? tag(forms.flat())
    : forms.flatMap((sentence) => tagSentence(model, sentence));
}
