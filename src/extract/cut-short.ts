import type { Judged } from './clean.ts';
import type { Line } from './line.ts';

/** Why the text may be cut short, or null where it seems whole. */
export function findCut(lines: readonly Judged[], isPageCutOff: boolean): string | null {
  if (isPageCutOff) return 'the page is cut off in the middle';
  const last = lines.findLastIndex(({ reason }) => reason === null);
  const after = lines.slice(last + 1);
  if (after.some(isWall)) return 'a paywall notice stands where the text ends';
  const end = lines[last]?.line;
  if (end === undefined) return null;
  if (ELLIPSIS.test(end.text.slice(-LONGEST_ELLIPSIS))) return 'the text ends in an ellipsis';
  return isBroken(end) ? 'the text stops in the middle of a sentence' : null;
}

const LONGEST_ELLIPSIS = 24;
const ELLIPSIS = /(?:\.\.\.|…|\[(?:…|\.{3})\]|\[\+?\d+ chars\])[\s"”’)\]]*$/;
/** Words after which no sentence ends. */
const OPEN_END =
  /(?:,|\b(?:the|a|an|of|to|and|or|but|in|on|at|by|for|from|with|that|which|who|as|is|are|was|were|has|have|had|will|would|could|than|because|while|its|their|his))$/i;
// Lines at the end without a full stop are most often a list item, a signature, an address; a sentence before in the same line tells of a paragraph.
const FEWEST_WORDS = 8;
const LONG_SENTENCE = 30;
const LONGEST_END = 120;
const NO_SENTENCE = /[@#/]\S*$|[—–-] ?[^.!?]{2,80}$|\S\.\S+$/;

function isBroken({ text, words, isClosed }: Line): boolean {
  if (isClosed || words < FEWEST_WORDS) return false;
  const end = text.slice(-LONGEST_END);
  if (OPEN_END.test(end)) return true;
  const isParagraph = /[.!?]["”’]? \p{Lu}/u.test(text) || words >= LONG_SENTENCE;
  return isParagraph && /[\p{L}\p{N};]$/u.test(end) && !NO_SENTENCE.test(end);
}

/** "Continue reading" under a text leads to the rest of it. */
const isWall = ({ line, reason }: Judged): boolean =>
  reason === 'paywall notice' ||
  (reason !== null &&
    line.words <= 12 &&
    /^(?:continue reading|read (?:the )?(?:full|rest))\b/.test(line.folded));
