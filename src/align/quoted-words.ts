import type { Span } from '../model/span.ts';

/** A word of a quotation as it is compared. */
export interface QuotedWord extends Span {
  readonly form: string;
  /** In brackets: a word of the newsroom, not of the speaker. */
  readonly isInserted: boolean;
}

/** Words of a quotation that are compared: what is longer is known by its beginning. */
const COMPARED_WORDS = 300;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;
const BRACKETS = /\[[^[\]\n]{1,120}\]/g;

/** The words of some passages of a text, at most 300: marks, capitals and -ise for -ize are no difference. */
export function quotedWords(text: string, spans: readonly Span[]): readonly QuotedWord[] {
  return spans.flatMap((span) => wordsIn(text, span)).slice(0, COMPARED_WORDS);
}

function wordsIn(text: string, { start, end }: Span): QuotedWord[] {
  const words = text.slice(start, end);
  const brackets = [...words.matchAll(BRACKETS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: QuotedWord[] = [];
  let next = 0;
  for (const match of words.matchAll(WORD)) {
    const at = match.index;
    while ((brackets[next]?.end ?? Infinity) <= at) next += 1;
    found.push({
      start: start + at,
      end: start + at + match[0].length,
      form: plainForm(match[0]),
      isInserted: (brackets[next]?.start ?? Infinity) < at,
    });
    if (found.length === COMPARED_WORDS) break;
  }
  return found;
}

const plainForm = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replace(/iz(e|ed|es|ing|ation)$/, 'is$1');
