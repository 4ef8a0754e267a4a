import type { AnnotatedArticle } from '../model/annotation.ts';

/** A token as `annotate --tokens` prints it; `head` is the index of the head token, -1 at a root. */
export type TokenRow = readonly [
  start: number,
  end: number,
  upos: string,
  lemma: string,
  head: number,
  relation: string,
];

/** The article's tokens with their tags and trees, sentence by sentence; it was annotated with a model. */
export const tokenRows = ({ tokens, parses }: AnnotatedArticle): readonly TokenRow[] =>
  parses
    .flatMap(({ arcs }) => arcs)
    .map(({ head, relation }, index) => {
      const { start = 0, end = 0, upos = 'X', lemma = '' } = tokens[index] ?? {};
      return [start, end, upos, lemma, head, relation];
    });
