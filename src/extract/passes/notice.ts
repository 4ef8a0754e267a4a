import type { Line } from '../line.ts';
import type { Notice } from '../patterns/notice.ts';
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
export const isNotice = (
  { words, folded, isReported }: Line,
  notices: readonly Notice[],
): boolean =>
  notices.some(
    ({ pattern, longest, where }) =>
      words <= longest &&
      folded.length <= longest * LONGEST_WORD &&
      (where === 'whole' || !isReported) &&
      pattern.test(folded),
  );

// Addresses are long; what is longer still is no notice, and some patterns would be slow on it.
const LONGEST_WORD = 60;
