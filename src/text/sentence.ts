import type { Span } from '../model/span.ts';
import { firstEndingAfter } from './spans.ts';

/** The one of `sentences` in which `offset` lies, or the next where it lies between two; null where none follows. */
export const sentenceAt = (sentences: readonly Span[], offset: number): Span | null =>
  sentences[firstEndingAfter(sentences, offset)] ?? null;

const HIGH_SURROGATE_AT_END = /[\uD800-\uDBFF]$/;
const LOW_SURROGATE_AT_START = /^[\uDC00-\uDFFF]/;

/** The first `length` characters, whole words where that costs little, with "…" where something was cut. */
export function clipEnd(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const space = cut.lastIndexOf(' ');
  const kept = space > length * 0.7 ? cut.slice(0, space) : cut.replace(HIGH_SURROGATE_AT_END, '');
  return `${kept}…`;
}

/** The last `length` characters, likewise. */
export function clipStart(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(-length);
  const space = cut.indexOf(' ');
  const kept =
    space >= 0 && space < length * 0.3
      ? cut.slice(space + 1)
      : cut.replace(LOW_SURROGATE_AT_START, '');
  return `…${kept}`;
}
