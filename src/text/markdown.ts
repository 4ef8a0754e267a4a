import { printable } from './printable.ts';

// Every character that CommonMark or its table and autolink extensions may read as markup.
const MARKUP = /[\\`*_{}[\]()<>#+\-.!|~&$^=:@]/g;
// Those that mean something in the midst of a line; the rest only at its beginning.
const INLINE = /[\\`*_[\]<>|~&$]/g;
const LINE_START = /^(?:[#+\-=:>]|\d+[.)])/;

/** Text on one line that Markdown shows as it stands: no markup, no HTML, no link of its own. */
export function markdownLine(text: string): string {
  const line = printable(text).replace(/\s+/g, ' ').trim();
  const escaped = line
    .replace(INLINE, (character) => `\\${character}`)
    // A bare address would be made a link by many readers.
    .replace(/\b(https?|ftp|javascript|data|www)([:.])/gi, '$1\\$2');
  const start = LINE_START.exec(line)?.[0];
  return start === undefined ? escaped : escaped.replace(start, start.replace(MARKUP, '\\$&'));
}

/** A table; its cells are Markdown already. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  align: readonly ('left' | 'right')[] = [],
): string {
  const rule = head.map((_, index) => (align[index] === 'right' ? '---:' : '---'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
