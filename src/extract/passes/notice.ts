import { isReported, type Line } from '../line.ts';
import type { Notice } from '../patterns/notice.ts';
import { holdsOneOf } from '../word-starts.ts';
import { indicesWhere, type Pass } from './pass.ts';

/** A pass that removes the lines which say what one of `notices` says. */
export function noticePass(reason: string, notices: readonly Notice[]): Pass {
  return {
    reason,
    isLineByLine: true,
    find: (lines) => indicesWhere(lines, (line) => isNotice(line, notices)),
  };
}

/** True where the line addresses the reader as one of `notices` does, and reports nobody's words. */
export const isNotice = (line: Line, notices: readonly Notice[]): boolean =>
  notices.some(
    ({ pattern, longest, where, holding }) =>
      line.words <= longest &&
      line.folded.length <= longest * LONGEST_WORD &&
      (holding.length === 0 || holdsOneOf(line.folded, line.starts, holding)) &&
      pattern.test(line.folded) &&
      (where === 'whole' || !isReported(line)),
  );

// Addresses are long; what is longer still is no notice, and some patterns would be slow on it.
const LONGEST_WORD = 60;
