import type { Span } from '../model/span.ts';

/** Where the words stand in the text, whole, in any case: not within a longer word or number. */
export function findWords(text: string, words: string): readonly Span[] {
  const [lower, sought] = [text.toLowerCase(), words.toLowerCase()];
  // Lower case may change the length of a text (İ); its places are then no longer the text's.
  if (lower.length !== text.length || sought === '') return [];
  const found: Span[] = [];
  for (let at = lower.indexOf(sought); at >= 0; at = lower.indexOf(sought, at + sought.length)) {
    const end = at + sought.length;
    if (isWhole(lower, at, end)) found.push({ start: at, end });
  }
  return found;
}

const isWhole = (text: string, start: number, end: number): boolean =>
  !/[\p{L}\p{N}]/u.test(text.charAt(start - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(end));
