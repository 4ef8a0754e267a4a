import type { Line } from '../line.ts';
import { RELATED, RELATED_HEADING, RELATED_SUBJECT } from '../patterns/related.ts';
import { isNotice } from './notice.ts';
import type { Pass } from './pass.ts';

/** "See also" and the list of headlines under it; lines that lead to one other article, below the last paragraph with the headlines that follow. */
export const related: Pass = {
  reason: 'link to other articles',
  isLineByLine: false,
  find: (lines) => {
    const found: number[] = [];
    const lastProse = lines.findLastIndex((line) => line.isProse);
    for (let i = 0; i < lines.length; i += 1) {
      const line = lines[i];
      if (line === undefined) continue;
      if (isHeading(line) || isSubject(line, lines[i + 1])) {
        const end = i > lastProse ? lines.length : endOfList(lines, i + 1);
        for (; i < end; i += 1) found.push(i);
        i -= 1;
      } else if (isLead(line)) {
        const end = i > lastProse ? endOfList(lines, i + 1) : i + 1;
        for (; i < end; i += 1) found.push(i);
        i -= 1;
      }
    }
    return found;
  },
};

// A lead with a sentence behind it ("Read more: …") is a headline that ends in a full stop, if it is short.
const LONGEST_LEAD = 25;
// Lists of headlines within an article are short; more lines without a full stop are the article's own list.
const LONGEST_LIST = 10;
const SHORTEST_HEADLINE = 4;
const LONGEST_HEADLINE = 30;

const isLead = (line: Line): boolean =>
  isNotice(line, RELATED) && !(line.isProse && line.words > LONGEST_LEAD);

const isHeading = (line: Line): boolean => line.words <= 8 && RELATED_HEADING.test(line.folded);

const isSubject = (line: Line, next: Line | undefined): boolean =>
  line.words <= 8 && RELATED_SUBJECT.test(line.folded) && (next === undefined || isHeadline(next));

/** Index after the headlines that follow a heading. */
function endOfList(lines: readonly Line[], from: number): number {
  let end = from;
  while (end - from < LONGEST_LIST && isHeadline(lines[end])) end += 1;
  return end;
}

function isHeadline(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    !line.isClosed &&
    line.words >= SHORTEST_HEADLINE &&
    line.words <= LONGEST_HEADLINE
  );
}
