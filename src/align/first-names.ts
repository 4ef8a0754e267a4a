import type { AnnotatedArticle, EntityType } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';

/** A name with its mentions by article id. */
interface Mentioned {
  readonly type: EntityType;
  readonly key: string;
  readonly mentions: ReadonlyMap<string, readonly Span[]>;
}

/** Before a place: "in Corvane"; "shares in Corvane" speaks of a firm. */
const WHERE =
  /(?<!\b(?:shares?|stakes?|invest(?:ed|ing|ors?|ment)?|interest) )\b(?:in|near|at|around|outside|across|into|towards?)\s$/i;
const REACH = 24;
/** From this share of its mentions on, a name that stands behind "in" or "near" is a place's. */
const PLACE_SHARE = 0.3;

/**
 * The fuller name of which a single word is the first: "Corvane" of the body "Corvane Minerals", "Hanne" of
 * the person "Hanne Sorby"; null where there are several, where no article has both, where the word is a
 * place's, and where an article that has a given name does not name its bearer in full.
 */
export function bearerOfFirst<Name extends Mentioned>(
  short: Mentioned,
  fuller: readonly Name[],
  texts: ReadonlyMap<string, AnnotatedArticle>,
): Name | null {
  if (short.key.includes(' ')) return null;
  const [only, ...others] = fuller.filter(({ key }) => key.startsWith(`${short.key} `));
  if (only === undefined || others.length > 0 || isPlaceLike(short.mentions, texts)) return null;
  const ids = [...short.mentions.keys()];
  const isIn = (id: string): boolean => only.mentions.has(id);
  if (only.type === 'person') return ids.every(isIn) ? only : null;
  return only.type !== 'place' && ids.some(isIn) ? only : null;
}

/** True for a name that often stands where a place does. */
export function isPlaceLike(
  mentions: ReadonlyMap<string, readonly Span[]>,
  texts: ReadonlyMap<string, AnnotatedArticle>,
): boolean {
  const all = [...mentions].flatMap(([id, spans]) =>
    spans.map(({ start }) => texts.get(id)?.text.slice(Math.max(0, start - REACH), start) ?? ''),
  );
  return all.filter((before) => WHERE.test(before)).length >= PLACE_SHARE * all.length;
}
