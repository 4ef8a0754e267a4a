import type { Span } from '../model/span.ts';
import { isSpace } from '../text/spans.ts';

/** Marks of one family close each other. */
type MarkFamily = 'double' | 'single' | 'guillemet' | 'doubled';

/** A quotation mark with what its surroundings allow it to be. */
export interface QuotationMark {
  readonly at: number;
  /** Two where it is a doubled apostrophe: ''so'' or ``so''. */
  readonly length: 1 | 2;
  readonly family: MarkFamily;
  readonly mayOpen: boolean;
  readonly mayClose: boolean;
}

const FAMILY: readonly (readonly [MarkFamily, RegExp])[] = [
  ['double', /["“”„‟]/],
  ['single', /['‘’‚‛]/],
  ['guillemet', /[«»‹›]/],
];
const ANY_MARK = /["“”„‟'‘’‚‛«»‹›]/g;
const ANY_MARK_OR_DOUBLED = /''|``|["“”„‟'‘’‚‛«»‹›]/g;
// Only a text that opens a quotation so closes one so; elsewhere two apostrophes are two marks.
const OPENS_DOUBLED = /(?:^|[\s([{—–-])(?:''|``)[^\s']/;
const WORD = /[\p{L}\p{N}]/u;
const OPENING_BEFORE = /[\s([{<—–\-/…:,;=*_“"„«‘'‛‚>|]/;
const CLOSED_BY_TYPE = new Set('”’»›');
const OPEN_BY_TYPE = new Set('“„‟‘‚‛«‹');
// 'em, 'n', 'til, '90s: words that begin with an apostrophe.
const ELISION =
  /^(?:\d0s|\d\ds?\b|n\b|em\b|til\b|tis\b|twas\b|cause\b|bout\b|round\b|cos\b|cuz\b|tude\b)/i;
const FEET = /\d['’′]\s?\d[\d.½¼¾]{0,4}$/;

/** The quotation marks of a paragraph in order, apostrophes and inches left out. */
export function quotationMarks(text: string, paragraph: Span): QuotationMark[] {
  const marks: QuotationMark[] = [];
  const inside = text.slice(paragraph.start, paragraph.end);
  const pattern = OPENS_DOUBLED.test(inside) ? ANY_MARK_OR_DOUBLED : ANY_MARK;
  for (const { 0: written, index } of inside.matchAll(pattern)) {
    const at = paragraph.start + index;
    const mark =
      written.length === 2 ? doubledMark(text, paragraph, at) : markAt(text, paragraph, at);
    if (mark !== null && (mark.mayOpen || mark.mayClose)) marks.push(mark);
  }
  return marks;
}

function doubledMark(text: string, { start, end }: Span, at: number): QuotationMark {
  const around: Around = {
    before: at > start ? text.charAt(at - 1) : '',
    after: at + 2 < end ? text.charAt(at + 2) : '',
  };
  const roles = text.charAt(at) === '`' ? opener(around) : closer("''", around);
  return { at, length: 2, family: 'doubled', ...roles };
}

function markAt(text: string, paragraph: Span, at: number): QuotationMark | null {
  const character = text.charAt(at);
  const around: Around = {
    before: at > paragraph.start ? text.charAt(at - 1) : '',
    after: at + 1 < paragraph.end ? text.charAt(at + 1) : '',
  };
  const family = FAMILY.find(([, marks]) => marks.test(character))?.[0] ?? 'double';
  if (family === 'single') return singleMark(text, at, around);
  if (character === '"' && FEET.test(text.slice(Math.max(0, at - 8), at))) return null;
  const roles = OPEN_BY_TYPE.has(character) ? opener(around) : closer(character, around);
  return { at, length: 1, family, ...roles };
}

/** The characters beside a mark; empty at the ends of the paragraph. */
interface Around {
  readonly before: string;
  readonly after: string;
}
type Roles = Pick<QuotationMark, 'mayOpen' | 'mayClose'>;

const isAtStart = ({ before }: Around): boolean => before === '' || OPENING_BEFORE.test(before);

function opener(around: Around): Roles {
  const spaced = around.after === '' || isSpace(around.after);
  const atStart = isAtStart(around);
  return { mayOpen: atStart || !spaced, mayClose: !atStart && !WORD.test(around.after) };
}

function closer(character: string, around: Around): Roles {
  const { before, after } = around;
  const spaced = after === '' || isSpace(after);
  const closesByType = CLOSED_BY_TYPE.has(character);
  return {
    mayOpen: isAtStart(around) && !spaced && (!closesByType || WORD.test(after)),
    mayClose: closesByType || (!WORD.test(after) && before !== '' && !isSpace(before)),
  };
}

/** Between two letters it is an apostrophe; before an elided word too. */
function singleMark(text: string, at: number, around: Around): QuotationMark | null {
  const { before, after } = around;
  const character = text.charAt(at);
  const [wordBefore, wordAfter] = [WORD.test(before), WORD.test(after)];
  if (wordBefore && wordAfter) return null;
  const mayOpen =
    character !== '’' &&
    isAtStart(around) &&
    wordAfter &&
    !ELISION.test(text.slice(at + 1, at + 8));
  const mayClose = !OPEN_BY_TYPE.has(character) && before !== '' && !isSpace(before) && !wordAfter;
  return { at, length: 1, family: 'single', mayOpen, mayClose };
}
