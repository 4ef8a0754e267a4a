import type { Annotations, Layer } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { ReaderLexicon } from '../model/loaded-entry.ts';
import type { SyntaxModel } from '../syntax/model.ts';

/**
 * Makes one layer of annotations. It sees the article's text and metadata and the layers that it
 * names in `requires`, no others. A pure function: the same article, the same layer.
 */
export interface Annotator<L extends Layer, R extends Layer> {
  readonly layer: L;
  readonly requires: readonly R[];
  readonly annotate: (
    article: Article,
    have: Pick<Annotations, R>,
    model: SyntaxModel,
    lexicon: ReaderLexicon | null,
  ) => Annotations[L];
}
