import type { Span } from '../model/span.ts';

/** True where the two share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True where `inner` lies wholly within `outer`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** The words of a span. */
export const wordsOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/**
 * The first of `spans` (in order of `start`, not crossing) that ends after `offset`;
 * `spans.length` where none does. Binary search.
 */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const span = spans[middle];
    if (span !== undefined && span.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of `spans` (in order of `start`, not crossing) that lie wholly within `outer`. */
export function within<S extends Span>(spans: readonly S[], outer: Span): readonly S[] {
  const from = firstEndingAfter(spans, outer.start);
  const inside: S[] = [];
  for (let at = from; at < spans.length; at += 1) {
    const span = spans[at];
    if (span === undefined || span.end > outer.end) break;
    if (span.start >= outer.start) inside.push(span);
  }
  return inside;
}

/** The stretches that at least one of `spans` covers, in order, apart from one another. */
export function merged(spans: readonly Span[]): readonly Span[] {
  const stretches: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = stretches.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else stretches.push({ start, end });
  }
  return stretches;
}

const SPACE = /\s/;

/** True where the character (one UTF-16 unit) is white space; false where there is none. */
export const isSpace = (character: string | undefined): boolean =>
  character !== undefined && character !== '' && SPACE.test(character);

/** The span without white space at its ends; empty, at its end, where it holds nothing else. */
export function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && isSpace(text[from])) from += 1;
  while (to > from && isSpace(text[to - 1])) to -= 1;
  return { start: from, end: to };
}
