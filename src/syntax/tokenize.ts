import type { Span } from '../model/span.ts';
import {
  ABBREVIATIONS,
  ABBREVIATIONS_BEFORE_MORE,
  AFTER_IT_IS,
  DOMAINS,
  JOINED,
  PREFIXES,
  UNITS,
} from './token-rules.ts';

const either = (words: string): string => words.split(' ').join('|');
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

// Every quantifier that may be tried more than once at a place has a bound: time stays linear.
const URL = /(?:https?:\/\/|ftp:\/\/|www\.|mailto:)[^\s<>"“”]{1,2000}/iuy;
const EMAIL = /[\w.+%-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){0,6}/uy;
const HOST = new RegExp(
  `[\\w-]{1,64}(?:\\.[\\w-]{1,64}){0,4}\\.(?:${either(DOMAINS)})(?:/[^\\s<>"“”,;()]{0,500})?(?![\\w@])`,
  'iuy',
);
const EMOTICON =
  /(?:[:;=8][-o'^]?[()[\]DPpOo/\\|*3]{1,4}|<\/?3|\^_?\^|[xX]D|:'\(|[()][-]?[:;])(?![\p{L}\p{N}])/uy;
const HANDLE = /[@#][\p{L}_][\p{L}\p{N}_]{0,100}/uy;
const INITIALS =
  /(?:(?:\p{L}\.){2,10}(?:\p{L}(?![\p{L}\p{N}'’]))?|(?:Ph|M|B)\.(?:D|A|Sc|Phil|Ed)\.)/uy;
const NUMBER =
  /(?:[+-](?=\d))?(?:\d{1,4}(?:[-/]\d{1,4}){2}(?!\d)|\d{3}-\d{4}(?!\d)|(?:1-)?\d{3}-\d{3}-\d{4}|\d{1,2}(?::\d\d){1,2}(?!\d)|(?:[01]?\d\/[0-3]?\d|[0-3]?\d\/[01]?\d)(?![\d/])|\d{1,20}(?:[.,]\d{1,20}){0,20}|\.\d{1,20})/uy;
const NUMBER_WORD =
  /(?:['’]?\d\d['’]s|['’]?\d{1,20}(?:s|st|nd|rd|th|\p{L}[\p{L}\p{N}]{0,30}))(?![\p{L}\p{N}])/iuy;
const YEAR = /['’]\d\ds?(?![\p{L}\p{N}])/uy;
const UNIT = new RegExp(`^(\\d+)(${either(UNITS)})$`, 'iu');
const AMPERSAND = /\p{Lu}{1,4}(?:&\p{Lu}{1,4}){1,3}(?![\p{L}\p{N}])/uy;
const PREFIXED = new RegExp(
  `(?:${either(PREFIXES)}|${either(PREFIXES.replace(/\b\w/g, (first) => first.toUpperCase()))})-[\\p{L}\\p{N}]{2,60}(?![@])`,
  'uy',
);
const WORD = /[\p{L}\p{N}\p{M}_]+(?:['’][\p{L}\p{M}]+)*/uy;
const CLITIC = /^(.+?)((?:n['’]t)|['’`](?:s|m|d|re|ve|ll))$/iu;
const RUN =
  /''|\${2,}|’’|‘’|\.{2,}|-{2,}|[!?]{2,}|\*{2,}|={2,}|_{2,}|~{2,}|#{2,}|<{2,}|>{2,}|US\$|[AC]\$|\+{2,}/uy;
const EMOJI =
  /\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic}){0,12}/uy;
const CLITIC_ALONE = /(?:['’`](?:s|m|d|re|ve|ll)|n['’]t)(?![\p{L}\p{N}])/iuy;
// The stop that ends a line's last sentence is a token of its own.
const LINE_END = /^["”’)]{0,2}(?:\n|$)/u;
const ITS_FOR_IT_IS = new RegExp(`its(?= (?:${either(AFTER_IT_IS)})\\b)`, 'iy');
const SPACE = /[\s\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/u;
const MORE = /^\s{1,3}['"“(]?[\p{Lu}\d]/u;
const WORD_PART = /[\p{L}\p{N}]/u;

const KEEPS_STOP = setOf(ABBREVIATIONS);
const KEEPS_STOP_BEFORE_MORE = setOf(ABBREVIATIONS_BEFORE_MORE);
const CUT = new Map(Object.entries(JOINED));

/** Tokens of a stretch of the text as the treebanks cut them, without gaps but for white space. */
export function tokenize(text: string, span: Span = { start: 0, end: text.length }): Span[] {
  const tokens: Span[] = [];
  let at = span.start;
  while (at < span.end) {
    const plain = plainWordEnd(text, at, span.end);
    if (plain > at) {
      pushWord(tokens, text, at, plain);
      at = plain;
    } else if (isSpace(text, at)) at += 1;
    else at = pushNext(tokens, text, { start: at, end: span.end });
  }
  return tokens;
}

/** Where a run of plain letters ends, if white space or a plain mark follows it; else `at`. */
function plainWordEnd(text: string, at: number, end: number): number {
  let to = at;
  while (to < end && isPlainLetter(text.charCodeAt(to))) to += 1;
  if (to === at || to >= end) return to;
  const next = text.charCodeAt(to);
  return next === 32 || next === 44 || next === 10 || next === 59 || next === 34 ? to : at;
}

const isPlainLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 10 || ((code < 33 || code > 126) && SPACE.test(text.charAt(at)));
}

/** A word without marks in it; some are two. */
function pushWord(tokens: Span[], text: string, start: number, end: number): void {
  const length = end - start;
  let cut = length > 1 && length < 9 ? CUT.get(text.slice(start, end).toLowerCase()) : undefined;
  if (length === 3 && match(ITS_FOR_IT_IS, text, start) > start) cut = 2;
  if (cut === undefined) tokens.push({ start, end });
  else tokens.push({ start, end: start + cut }, { start: start + cut, end });
}

/** Adds what begins at `start`; gives where it ends. */
function pushNext(tokens: Span[], text: string, { start, end }: Span): number {
  const whole = wholeEnd(text, start);
  if (whole > start && whole <= end) {
    tokens.push({ start, end: whole });
    return whole;
  }
  const number = match(NUMBER_WORD, text, start);
  if (number > start && number <= end) return pushNumberWord(tokens, text, start, number);
  const figure = match(NUMBER, text, start);
  if (figure > start && figure <= end && !isWordBefore(text, start)) {
    tokens.push({ start, end: figure });
    return figure;
  }
  const word = Math.min(match(WORD, text, start), end);
  if (word > start) return pushInflected(tokens, text, start, word);
  const wide = text.codePointAt(start) ?? 0;
  const next = Math.min(start + (wide > 0xffff ? 2 : 1), end);
  tokens.push({ start, end: next });
  return next;
}

/** End of the match of a sticky expression; `at` where there is none. */
function match(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : at;
}

const isWordBefore = (text: string, at: number): boolean =>
  at > 0 && WORD_PART.test(text.charAt(at - 1));

/** End of an address, a smiley, an abbreviation, …: what is never cut. */
function wholeEnd(text: string, at: number): number {
  const first = text.charAt(at);
  const isWord = WORD_PART.test(first);
  if (isWord && !isWordBefore(text, at)) {
    const address = addressEnd(text, at);
    if (address > at) return address;
    for (const expression of [AMPERSAND, PREFIXED]) {
      const end = match(expression, text, at);
      if (end > at) return end;
    }
    const end = Math.max(match(INITIALS, text, at), abbreviationEnd(text, at));
    return LINE_END.test(text.slice(end, end + 3)) && text.charAt(end - 1) === '.' ? end - 1 : end;
  }
  for (const expression of isWord
    ? []
    : isWordBefore(text, at)
      ? [CLITIC_ALONE, RUN, EMOJI]
      : [CLITIC_ALONE, RUN, EMOTICON, HANDLE, YEAR, EMOJI]) {
    const end = match(expression, text, at);
    if (end > at) return end;
  }
  return at;
}

function addressEnd(text: string, at: number): number {
  for (const expression of [URL, EMAIL, HOST]) {
    let end = match(expression, text, at);
    if (end === at) continue;
    while (end > at && /[.,;:!?)\]'’*]/u.test(text.charAt(end - 1))) end -= 1;
    if (end > at + 3) return end;
  }
  return at;
}

/** "Mr.", "St.", "J.": a word with its full stop. */
function abbreviationEnd(text: string, at: number): number {
  let end = at;
  while (end < at + 8 && WORD_PART.test(text.charAt(end))) end += 1;
  if (text.charAt(end) !== '.' || text.charAt(end + 1) === '.') return at;
  const goesOn = MORE.test(text.slice(end + 1, end + 6));
  return isAbbreviation(text.slice(at, end), goesOn) ? end + 1 : at;
}

/** `goesOn`: a number or a word with a capital follows the stop. */
function isAbbreviation(word: string, goesOn: boolean): boolean {
  const plain = word.toLowerCase();
  if (KEEPS_STOP_BEFORE_MORE.has(plain)) return goesOn && word !== plain;
  if (KEEPS_STOP.has(plain)) return true;
  return goesOn && word.length === 1 && word !== 'I' && /\p{Lu}/u.test(word);
}

/** "7pm" is two, "1990s" and "2nd" one. */
function pushNumberWord(tokens: Span[], text: string, start: number, end: number): number {
  const cut = UNIT.exec(text.slice(start, end))?.[1]?.length;
  if (cut === undefined) tokens.push({ start, end });
  else tokens.push({ start, end: start + cut }, { start: start + cut, end });
  return end;
}

/** "don't" is do + n't, "Putin's" is Putin + 's. */
function pushInflected(tokens: Span[], text: string, start: number, end: number): number {
  const word = end - start > 60 ? '' : text.slice(start, end);
  const stem = CLITIC.exec(word)?.[1]?.length;
  if (stem === undefined) pushWord(tokens, text, start, end);
  else {
    pushInflected(tokens, text, start, start + stem);
    tokens.push({ start: start + stem, end });
  }
  return end;
}
