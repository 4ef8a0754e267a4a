import type { Annotations, Token } from '../../model/annotation.ts';
import { lowerWords } from '../words/lower.ts';

type Needs = 'quotations' | 'sentences' | 'tokens' | 'parses' | 'attributions';
export type CertaintyLayers = Pick<Annotations, Needs>;

/** An article's tokens as the rules read them. */
export interface Scene {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lower: readonly string[];
  readonly have: CertaintyLayers;
}

export const sceneOf = (text: string, have: CertaintyLayers): Scene => ({
  text,
  tokens: have.tokens,
  lower: lowerWords(text, have.tokens),
  have,
});

export const tagAt = ({ tokens }: Scene, at: number): string => tokens[at]?.upos ?? '';
/** With a plain apostrophe. */
export const lowerAt = ({ lower }: Scene, at: number): string => lower[at]?.replace('’', "'") ?? '';
export const lemmaAt = ({ tokens }: Scene, at: number): string =>
  tokens[at]?.lemma.toLowerCase() ?? '';

/** True where the word or its lemma is one of `wanted`. */
export const isOneOf = (scene: Scene, at: number, wanted: readonly string[]): boolean =>
  wanted.includes(lowerAt(scene, at)) || wanted.includes(lemmaAt(scene, at));

export const isNegation = (scene: Scene, at: number): boolean =>
  /^(?:not|n[’']t|never|hardly|barely)$/.test(lowerAt(scene, at));

/** The first token from `at` on that is neither an adverb nor a negation. */
export function pastAdverbs(scene: Scene, at: number): number {
  let next = at;
  while (tagAt(scene, next) === 'ADV' || isNegation(scene, next)) next += 1;
  return next;
}

/** The last token before `at` that is neither an adverb nor a negation. */
export function beforeAdverbs(scene: Scene, at: number): number {
  let before = at - 1;
  while (before >= 0 && (tagAt(scene, before) === 'ADV' || isNegation(scene, before))) before -= 1;
  return before;
}
