import { isoDate } from '../../text/dates.ts';
import { type Line, proseRange } from '../line.ts';
import { BYLINE, LABELS } from '../patterns/byline.ts';
import { indicesWhere, type Pass } from './pass.ts';

/** Who wrote it. "By …" counts near the first paragraph or below the last. */
export const byline: Pass = {
  reason: 'byline',
  isLineByLine: false,
  find: (lines) => {
    const { first, last } = proseRange(lines);
    return indicesWhere(
      lines,
      (line, index) =>
        ((index <= first + 1 || index > last) && isByline(line)) || isLabelled(lines, index),
    );
  },
};

const LONGEST = 20;
const LONGEST_VALUE = 8;
const LONGEST_LABEL = 3;

const isByline = (line: Line): boolean =>
  line.words <= LONGEST && !line.isProse && BYLINE.test(line.text);

/** A label that stands alone, or the value below it. */
function isLabelled(lines: readonly Line[], index: number): boolean {
  return isAuthorLabel(lines, index) || isAuthorLabel(lines, index - 1);
}

function isAuthorLabel(lines: readonly Line[], index: number): boolean {
  const label = lines[index];
  const value = lines[index + 1];
  return (
    label !== undefined &&
    value !== undefined &&
    label.words <= LONGEST_LABEL &&
    value.words <= LONGEST_VALUE &&
    !value.isProse &&
    LABELS[label.folded.replace(/ ?:$/, '')] === 'author' &&
    isoDate(value.text) === null
  );
}
