import type { Span } from '../model/span.ts';

/** A stretch of text with all that covers it, the outermost first. */
export interface Segment<M extends Span> extends Span {
  readonly covering: readonly M[];
}

/**
 * Cuts the span into stretches, so that marks which overlap or cross nest properly: within a
 * stretch every mark covers all or nothing. Empty marks and those outside are left out.
 */
export function segments<M extends Span>(within: Span, marks: readonly M[]): readonly Segment<M>[] {
  const inside = marks
    .filter(({ start, end }) => start < within.end && end > within.start && start < end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const cuts = new Set([within.start, within.end]);
  for (const { start, end } of inside) {
    cuts.add(Math.max(start, within.start));
    cuts.add(Math.min(end, within.end));
  }
  const places = [...cuts].toSorted((a, b) => a - b);
  const found: Segment<M>[] = [];
  let covering: M[] = [];
  let next = 0;
  for (let i = 0; i + 1 < places.length; i += 1) {
    const [start = 0, end = 0] = places.slice(i, i + 2);
    covering = covering.filter((mark) => mark.end > start);
    for (let mark = inside[next]; mark !== undefined && mark.start <= start; mark = inside[next]) {
      covering.push(mark);
      next += 1;
    }
    found.push({ start, end, covering: [...covering] });
  }
  return found;
}
