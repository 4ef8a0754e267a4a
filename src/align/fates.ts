import type { Token } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { conceptOf, isFate } from './same-words.ts';

/** So many words from a number on, what befell people is not theirs. */
const FAR = 7;

/** What befell those who are counted, by the words near: "die" for "50 killed and 400 injured" at 50; null where none tells. */
export function nearestFate(tokens: readonly Token[], { start, end }: Span): string | null {
  let nearest: { concept: string; distance: number } | null = null;
  const first = tokens.findIndex((token) => token.end > start);
  const last = tokens.findLastIndex((token) => token.start < end);
  for (const [at, { lemma }] of tokens.entries()) {
    const distance = at < first ? first - at : at - last;
    if (distance > FAR || distance >= (nearest?.distance ?? FAR)) continue;
    const concept = conceptOf(lemma);
    if (isFate(concept)) nearest = { concept, distance };
  }
  return nearest?.concept ?? null;
}
