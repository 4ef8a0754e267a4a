import type { Quotation } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { trimmed } from '../text/spans.ts';
import type { Annotator } from './annotator.ts';
import { quotationKind } from './quotation-kinds.ts';
import { type QuotationMark, quotationMarks } from './quotation-marks.ts';

/**
 * What stands between quotation marks, nested ones too. A quotation ends with its paragraph at the
 * latest: one that runs over several paragraphs opens anew in each, and only the last is closed.
 */
export const quotations: Annotator<'quotations', 'paragraphs'> = {
  layer: 'quotations',
  requires: ['paragraphs'],
  annotate: ({ text }, have) =>
    have.paragraphs.flatMap((paragraph) =>
      paired(text, paragraph).map(({ start, end, closed, length }) => {
        const inner = trimmed(text, { start: start + length, end: closed ? end - length : end });
        return {
          start,
          end,
          inner,
          kind: quotationKind(text, paragraph, { start, end }, inner),
          closed,
        };
      }),
    ),
};

type Pair = Pick<Quotation, 'start' | 'end' | 'closed'> & Pick<QuotationMark, 'family' | 'length'>;

/** Opening marks met with their closing marks, in order of `start`; empty pairs left out. */
function paired(text: string, paragraph: Span): Pair[] {
  const marks = quotationMarks(text, paragraph);
  const open: QuotationMark[] = [];
  const pairs: Pair[] = [];
  const openOf = { double: 0, single: 0, guillemet: 0, doubled: 0 };
  const close = (mark: QuotationMark): void => {
    let top = open.pop();
    while (top !== undefined) {
      openOf[top.family] -= 1;
      if (top.family === mark.family) break;
      top = open.pop();
    }
    if (top === undefined) return;
    const { family, length } = top;
    pairs.push({ start: top.at, end: mark.at + length, closed: true, family, length });
  };
  for (const [index, mark] of marks.entries()) {
    if (mark.mayClose && openOf[mark.family] > 0 && !isPossessive(text, marks, index)) close(mark);
    else if (mark.mayOpen) {
      open.push(mark);
      openOf[mark.family] += 1;
    }
  }
  pairs.push(...unclosed(text, paragraph, open, pairs));
  return pairs
    .filter(({ start, end, length }) => end - start > 2 * length)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** "the workers’ union’": a mark after s is an apostrophe where a better one follows. */
function isPossessive(text: string, marks: readonly QuotationMark[], index: number): boolean {
  const [mark, next] = [marks[index], marks[index + 1]];
  if (mark?.family !== 'single' || next?.family !== 'single') return false;
  const afterS = /s/i.test(text.charAt(mark.at - 1)) && text.charAt(mark.at + 1) === ' ';
  return afterS && next.mayClose && !next.mayOpen;
}

/**
 * Quotations whose end was not found: each ends where the next of them begins, or with the
 * paragraph. A single mark that closes nowhere is taken for an apostrophe.
 */
function unclosed(
  text: string,
  paragraph: Span,
  open: readonly QuotationMark[],
  closed: readonly Pair[],
): Pair[] {
  const begun = open.filter(({ family }) => family !== 'single');
  if (begun.length === 0) return [];
  const limits = [...outsideSingle(closed), ...begun.map(({ at }) => at)].toSorted((a, b) => a - b);
  let next = 0;
  return begun.map(({ at, family, length }) => {
    while ((limits[next] ?? paragraph.end) <= at && next < limits.length) next += 1;
    const { end } = trimmed(text, { start: at, end: limits[next] ?? paragraph.end });
    return { start: at, end, closed: false, family, length };
  });
}

/** Where the quotations begin that stand in none between single marks. */
function outsideSingle(closed: readonly Pair[]): number[] {
  const starts: number[] = [];
  let singleEnd = 0;
  for (const { start, end, family } of closed.toSorted((a, b) => a.start - b.start)) {
    if (start < singleEnd) continue;
    if (family === 'single') singleEnd = end;
    else starts.push(start);
  }
  return starts;
}
