import type { Line } from '../line.ts';
import { SHARE_PLACES, SHARE_WORDS, SHARING } from '../patterns/sharing.ts';
import { isNotice } from './notice.ts';
import { indicesWhere, type Pass } from './pass.ts';

/** Buttons to send the article somewhere, to follow the outlet, to change the size of the letters. */
export const shareBar: Pass = {
  reason: 'share bar',
  isLineByLine: true,
  find: (lines) => indicesWhere(lines, (line) => isBar(line) || isNotice(line, SHARING)),
};

const LONGEST = 14;

function isBar(line: Line): boolean {
  if (line.words > LONGEST) return false;
  const words = line.folded.match(/[\p{L}-]+/gu) ?? [];
  return (
    words.some((word) => SHARE_PLACES.has(word)) &&
    words.every((word) => SHARE_PLACES.has(word) || SHARE_WORDS.has(word))
  );
}
