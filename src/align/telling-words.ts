import { emptyVerbs } from '../lexicons/happenings.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { within, wordsOf } from '../text/spans.ts';
import { type Profile, profileOf } from './similarity.ts';

/** Words shown at most. */
const MOST = 8;

/** Passages of one article taken together. */
export interface Passages {
  readonly article: AnnotatedArticle;
  readonly spans: readonly Span[];
  readonly profile: Profile;
}

export const passagesOf = (article: AnnotatedArticle, spans: readonly Span[]): Passages => ({
  article,
  spans,
  profile: profileOf(article, spans),
});

/** The weightiest words and figures that some passages have and others too, or alone; as the text has them, in its order. */
export function tellingWords(
  { article, spans }: Passages,
  others: Passages,
  isShared: boolean,
): readonly string[] {
  const seen = new Set<string>();
  const pieces = spans
    .flatMap((span) => piecesOf(article, span))
    .flatMap((piece) => {
      const { weights } = profileOf(article, [piece]);
      const keys = [...weights.keys()];
      const isKnown = keys.every((key) => seen.has(key));
      for (const key of keys) seen.add(key);
      const words = wordsOf(article.text, piece).replaceAll(/\s+/g, ' ');
      if (isKnown || has(others, keys, words) !== isShared) return [];
      return [{ words, start: piece.start, weight: Math.max(...weights.values()) }];
    });
  const kept = pieces.toSorted((a, b) => b.weight - a.weight).slice(0, MOST);
  return kept.toSorted((a, b) => a.start - b.start).map(({ words }) => words);
}

/** A figure or day by its value: that both count workers is not the same number of them. One that is not known by its words. */
function has(
  { article, spans, profile }: Passages,
  keys: readonly string[],
  words: string,
): boolean {
  const [figure] = keys.filter((key) => /^[#@]/.test(key)).toSorted((a, b) => b.length - a.length);
  if (figure === '@') return spans.some((span) => wordsOf(article.text, span).includes(words));
  return (figure === undefined ? keys : [figure]).some((key) => profile.weights.has(key));
}

/** Names, figures and dates whole; else word by word. */
function piecesOf(article: AnnotatedArticle, span: Span): readonly Span[] {
  const { quantities, dates, entities } = article;
  const layers: readonly (readonly Span[])[] = [quantities, dates, entities];
  const wholes = layers.flatMap((layer) => within(layer, span));
  const apart: Span[] = [];
  for (const whole of wholes) {
    const isFree = apart.every(({ start, end }) => end <= whole.start || whole.end <= start);
    if (isFree) apart.push(whole);
  }
  const words = within(article.tokens, span).filter(
    ({ upos, lemma }) => CONTENT.has(upos) && !emptyVerbs.has(lemma),
  );
  const rest = words.filter(({ start, end }) =>
    apart.every((whole) => whole.end <= start || end <= whole.start),
  );
  return [...apart, ...rest].toSorted((a, b) => a.start - b.start);
}

const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN', 'NUM']);
