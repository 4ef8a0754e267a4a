import type { Token } from '../../model/annotation.ts';

let last: { readonly tokens: readonly Token[]; readonly words: readonly string[] } | null = null;

/** The tokens' words in lower case; the annotators of one article ask for the same one after another. */
export function lowerWords(text: string, tokens: readonly Token[]): readonly string[] {
  if (last?.tokens === tokens) return last.words;
  const words = tokens.map(({ start, end }) => text.slice(start, end).toLowerCase());
  last = { tokens, words };
  return words;
}
