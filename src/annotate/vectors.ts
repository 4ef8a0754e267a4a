import type { WordVector } from '../model/annotation.ts';
import { wordsOf } from '../text/spans.ts';
import type { Annotator } from './annotator.ts';

/** Words of content. Names say who, not what: two of them are not alike because their bearers are. */
const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'X']);

/** What the words of content mean, as far as the model knows them. */
export const vectors: Annotator<'vectors', 'tokens'> = {
  layer: 'vectors',
  requires: ['tokens'],
  annotate: ({ text }, { tokens }, model) => {
    const { vectorOf } = model.words.network;
    return tokens.flatMap((token): WordVector[] => {
      if (!CONTENT.has(token.upos)) return [];
      const direction = vectorOf(token.lemma) ?? vectorOf(wordsOf(text, token));
      return direction === null ? [] : [{ start: token.start, end: token.end, direction }];
    });
  },
};
