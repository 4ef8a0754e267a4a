import { holds } from '../holdings.ts';
import { isReported, type Line } from '../line.ts';
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
export function isNotice(line: Line, notices: readonly Notice[]): boolean {
  for (const notice of notices) if (isOne(line, notice)) return true;
  return false;
}

const isOne = (line: Line, { pattern, longest, where, holding }: Notice): boolean =>
  line.words <= longest &&
  line.folded.length <= longest * LONGEST_WORD &&
  (holding === null || holds(line.folded, line.signs, holding)) &&
  pattern.test(line.folded) &&
  (where === 'whole' || !isReported(line));

// Addresses are long; what is longer still is no notice, and some patterns would be slow on it.
const LONGEST_WORD = 60;
