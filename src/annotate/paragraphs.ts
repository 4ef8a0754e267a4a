import type { Span } from '../model/span.ts';
import { trimmed } from '../text/spans.ts';
import type { Annotator } from './annotator.ts';

const LINE = /[^\n\r\u0085\u2028\u2029]+/g;

/** The lines of the text: any run of line breaks parts two paragraphs. Trimmed, never empty. */
export const paragraphs: Annotator<'paragraphs', never> = {
  layer: 'paragraphs',
  requires: [],
  annotate: ({ text }) => {
    const lines: Span[] = [];
    for (const line of text.matchAll(LINE)) {
      const span = trimmed(text, { start: line.index, end: line.index + line[0].length });
      if (span.start < span.end) lines.push(span);
    }
    return lines;
  },
};
