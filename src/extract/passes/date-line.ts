import { isoDate } from '../../text/dates.ts';
import { type Line, proseRange } from '../line.ts';
import { DATED, LABELS } from '../patterns/byline.ts';
import { indicesWhere, type Pass } from './pass.ts';

/** The date of publication on a line of its own: above the first paragraph, below the last, or labelled. */
export const dateLine: Pass = {
  reason: 'date line',
  isLineByLine: false,
  find: (lines) => {
    const { first, last } = proseRange(lines);
    return indicesWhere(lines, (line, index) => {
      if (line.words > LONGEST) return false;
      if (DATED.test(line.folded) && !line.isProse) return true;
      if (isDateLabel(lines, index)) return true;
      return (
        last >= 0 &&
        (index < first || index > last || isDateLabel(lines, index - 1)) &&
        isoDate(line.text) !== null
      );
    });
  },
};

const LONGEST = 18;
const LONGEST_LABEL = 3;

/** "Date" alone on its line, with a date below it. */
function isDateLabel(lines: readonly Line[], index: number): boolean {
  const label = lines[index];
  const value = lines[index + 1];
  return (
    label !== undefined &&
    value !== undefined &&
    label.words <= LONGEST_LABEL &&
    LABELS[label.folded.replace(/ ?:$/, '')] === 'publishedAt' &&
    isoDate(value.text) !== null
  );
}
