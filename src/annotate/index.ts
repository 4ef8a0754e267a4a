import type { AnnotatedArticle, Annotations, Layer } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { ReaderLexicon } from '../model/loaded-entry.ts';
import type { SyntaxModel } from '../syntax/model.ts';
import type { Annotator } from './annotator.ts';
import { attributions } from './attributions.ts';
import { certainty } from './certainty.ts';
import { dates } from './dates.ts';
import { entities } from './entities.ts';
import { headlineOf } from './headline.ts';
import { loadedTerms } from './loaded-terms.ts';
import { paragraphs } from './paragraphs.ts';
import { parses } from './parses.ts';
import { quantities } from './quantities.ts';
import { quotations } from './quotations.ts';
import { sentences } from './sentences.ts';
import { tokens } from './tokens.ts';
import { vectors } from './vectors.ts';

/** Every annotator, after those whose layers it requires. */
export const annotators: readonly Annotator<Layer, Layer>[] = [
  paragraphs,
  quotations,
  sentences,
  tokens,
  parses,
  entities,
  attributions,
  dates,
  quantities,
  loadedTerms,
  certainty,
  vectors,
];

const LAYERS: readonly Layer[] = [
  'paragraphs',
  'quotations',
  'sentences',
  'tokens',
  'parses',
  'entities',
  'dates',
  'quantities',
  'attributions',
  'loaded',
  'certainty',
  'vectors',
];

/**
 * The article with its layers of annotations. A layer is made when it is first read, and kept.
 * The layers are not enumerable: writing the object as JSON or copying it with `{...article}` gives
 * the article alone and makes nothing by accident. `lexicon`: the reader's own loaded terms. Who wants a layer in a record names it.
 */
export function annotate(
  article: Article,
  model: SyntaxModel,
  lexicon: ReaderLexicon | null = null,
): AnnotatedArticle {
  const made: Partial<Record<Layer, unknown>> = {};
  const make = (layer: Layer): unknown =>
    (made[layer] ??= layerOf({ article, layer, model, lexicon }, make));
  let headline: AnnotatedArticle | null = null;
  const withLayers = readingLayers({ ...article }, LAYERS, make);
  Object.defineProperty(withLayers, 'headline', {
    get: () => (headline ??= annotate(headlineOf(article, model.isWord), model, lexicon)),
    enumerable: false,
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every layer and the headline have just been given
  return withLayers as AnnotatedArticle;
}

interface Wanted {
  readonly article: Article;
  readonly layer: Layer;
  readonly model: SyntaxModel;
  readonly lexicon: ReaderLexicon | null;
}

function layerOf(
  { article, layer, model, lexicon }: Wanted,
  make: (layer: Layer) => unknown,
): unknown {
  const annotator = annotators.find((one) => one.layer === layer);
  if (annotator === undefined) throw new Error(`no annotator makes the layer "${layer}"`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it reads no layer that it does not require
  const have = readingLayers({}, annotator.requires, make) as Annotations;
  return annotator.annotate(article, have, model, lexicon);
}

/** Gives `target` a property a layer that is made when it is read. */
function readingLayers(
  target: object,
  layers: readonly Layer[],
  make: (layer: Layer) => unknown,
): object {
  for (const layer of layers) {
    Object.defineProperty(target, layer, { get: () => make(layer), enumerable: false });
  }
  return target;
}
