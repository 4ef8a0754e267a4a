import type { Quotation } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { isSpace, trimmed } from '../text/spans.ts';
import type { Annotator } from './annotator.ts';
import { sentenceEnds } from './sentence-ends.ts';

/**
 * Sentences within paragraphs; together they hold every character but white space. A sentence that
 * embeds a quotation of several sentences stays whole; a quotation that stands alone is parted.
 */
export const sentences: Annotator<'sentences', 'paragraphs' | 'quotations'> = {
  layer: 'sentences',
  requires: ['paragraphs', 'quotations'],
  annotate: ({ text }, have) => {
    const found: Span[] = [];
    const outermost = outermostClosed(have.quotations);
    let next = 0;
    for (const paragraph of have.paragraphs) {
      const inside: Quotation[] = [];
      for (
        let q = outermost[next];
        q !== undefined && q.start < paragraph.end;
        q = outermost[next]
      ) {
        inside.push(q);
        next += 1;
      }
      let start = paragraph.start;
      for (const end of [...endsOutside(text, paragraph, inside), paragraph.end]) {
        const span = trimmed(text, { start, end });
        if (span.start < span.end) found.push(span);
        start = end;
      }
    }
    return found;
  },
};

function outermostClosed(quotations: readonly Quotation[]): Quotation[] {
  const outermost: Quotation[] = [];
  let end = 0;
  for (const quotation of quotations) {
    if (!quotation.closed || quotation.start < end) continue;
    outermost.push(quotation);
    end = quotation.end;
  }
  return outermost;
}

/** The ends of sentences in a paragraph, without those inside embedded quotations. */
function endsOutside(text: string, paragraph: Span, quotations: readonly Quotation[]): number[] {
  const ends = sentenceEnds(text, paragraph);
  if (quotations.length === 0) return ends;
  const isEnd = new Set(ends).add(paragraph.start).add(paragraph.end);
  const embedded = quotations.filter(
    ({ start, end }) => !isEnd.has(endBefore(text, start, paragraph.start)) || !isEnd.has(end),
  );
  let next = 0;
  return ends.filter((end) => {
    while ((embedded[next]?.end ?? Number.POSITIVE_INFINITY) <= end) next += 1;
    const quotation = embedded[next];
    return quotation === undefined || end <= quotation.start;
  });
}

/** The offset after the last character before `offset` that is not white space. */
function endBefore(text: string, offset: number, floor: number): number {
  let at = offset;
  while (at > floor && isSpace(text[at - 1])) at -= 1;
  return at;
}
