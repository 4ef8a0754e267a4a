import type { Span } from '../model/span.ts';
import { isSpace } from '../text/spans.ts';
import { abbreviationOf } from './abbreviations.ts';

const STOPS = new Set('.!?…');
const CLOSERS = new Set(`"'”’»›)]}*`);
const OPENERS = new Set(`"'“‘«‹„([{*-–—•`);
const UPPER = /[\p{Lu}\p{Lt}\p{N}\p{Lo}]/u;
const LOWER = /\p{Ll}/u;
const WORD_PART = /[\p{L}\p{N}.&'’]/u;
const LONGEST_WORD = 24;
/** Words that begin a sentence far more often than they follow an abbreviation as part of a name. */
const STARTERS = new Set(
  `the a an this that these those he she it they we i you his her its their our my there here in on at
  but and or so if when while as for from with after before since although though because however
  meanwhile what who why how no not yes some many most all more both another according last earlier`.split(
    /\s+/,
  ),
);
// “Why?” Mr Smith asked. / “Why?” asked Mr Smith.
const NAMED_SPEAKER =
  /^\s*(?:[\p{Lu}][\p{L}.’'-]*\s+){1,4}(?:said|says|asked|asks|added|adds|told|replied|wrote|tweeted|shouted|cried|exclaimed|continued|insisted|wondered|warned|declared)\b/u;

/**
 * Offsets in the paragraph at which one sentence ends and another may begin: after a full stop and
 * its closing marks. Quotations are not looked at. The paragraph's own end is not among them.
 */
export function sentenceEnds(text: string, paragraph: Span): number[] {
  const ends: number[] = [];
  for (let at = paragraph.start; at < paragraph.end; at += 1) {
    if (!STOPS.has(text.charAt(at))) continue;
    const first = at;
    while (at + 1 < paragraph.end && STOPS.has(text.charAt(at + 1))) at += 1;
    const stops = { start: first, end: at + 1 };
    while (at + 1 < paragraph.end && CLOSERS.has(text.charAt(at + 1))) at += 1;
    const end = at + 1;
    if (end < paragraph.end && isSpace(text[end]) && isEnd(text, paragraph, stops, end)) {
      ends.push(end);
    }
  }
  return ends;
}

function isEnd(text: string, paragraph: Span, stops: Span, end: number): boolean {
  const next = nextWord(text, paragraph, end);
  if (next === null || LOWER.test(next.character)) return false;
  if (!UPPER.test(next.character) && !next.opened) return text.charAt(stops.start) !== '.';
  const quoted = end > stops.end;
  if (quoted && text.charAt(stops.end - 1) !== '.') {
    return !NAMED_SPEAKER.test(text.slice(end, Math.min(paragraph.end, end + 80)));
  }
  const single = stops.end - stops.start === 1 && text.charAt(stops.start) === '.';
  return !single || quoted || endsDespiteAbbreviation(text, paragraph, stops.start, next.word);
}

function endsDespiteAbbreviation(
  text: string,
  paragraph: Span,
  stop: number,
  following: string,
): boolean {
  let start = stop;
  const floor = Math.max(paragraph.start, stop - LONGEST_WORD);
  while (start > floor && WORD_PART.test(text.charAt(start - 1))) start -= 1;
  const word = text.slice(start, stop).replace(/^['’]/, '');
  if (start === paragraph.start && /^(?:\d{1,3}|[a-zA-Z])$/.test(word)) return false;
  const startsAnew = STARTERS.has(following.toLowerCase());
  switch (abbreviationOf(word)) {
    case 'before a name':
      return false;
    case 'before a number':
      return !/^\d/.test(following);
    case 'may end':
    case 'initial':
      return startsAnew;
    case null:
      return true;
  }
}

interface NextWord {
  readonly character: string;
  readonly word: string;
  /** A bracket, dash or quotation mark stands before it. */
  readonly opened: boolean;
}

/** The first word after `end`, with its first character; null where the paragraph holds none. */
function nextWord(text: string, paragraph: Span, end: number): NextWord | null {
  let at = end;
  let opened = false;
  while (at < paragraph.end && (isSpace(text[at]) || OPENERS.has(text.charAt(at)))) {
    opened ||= !isSpace(text[at]);
    at += 1;
  }
  if (at >= paragraph.end) return null;
  const word = /^[\p{L}\p{N}]*/u.exec(text.slice(at, at + LONGEST_WORD))?.[0] ?? '';
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return { character, word, opened };
}
