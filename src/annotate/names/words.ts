import type { Token } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';

/** A token as the name finder sees it. */
export interface Word extends Span {
  readonly text: string;
  readonly upos: string;
  readonly lemma: string;
  /** First in its sentence, or after an opening mark or a colon: its capital tells nothing. */
  readonly initial: boolean;
  /** In a headline or a line of capitals: no capital there tells anything. */
  readonly headline: boolean;
  /** White space or nothing stands before it. */
  readonly spaced: boolean;
  readonly sentence: number;
  /** The index of the first word of the office that the word belongs to. */
  readonly office?: number;
}

const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const LETTER = /\p{L}/u;
const ALL_CAPITALS = /^\p{Lu}{2,}$/u;
const OPENS = /^["“”„‟'‘«([{:;•*–—\-|]+$/;

/** Begins with a capital. */
export function isCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < FIRST_BEYOND_ASCII ? first >= A && first <= Z : CAPITAL.test(word);
}
const [A, Z, FIRST_BEYOND_ASCII] = [65, 90, 128];
export const isAllCapitals = (word: string): boolean => ALL_CAPITALS.test(word);

const COUNTING = new Set(
  `all another both each either every few five four many more most neither no none one other others
  several six seven eight nine some such ten three two`.split(/\s+/),
);

/** "Neither", "TWO": a word that only counts or refers, and names nobody by itself. */
export const isCounting = (words: readonly string[]): boolean =>
  words.length === 1 && COUNTING.has(words[0]?.toLowerCase() ?? '');

/** The tokens of an article with what their place in the sentence says of their capitals. */
export function wordsOfSentences(
  text: string,
  sentences: readonly Span[],
  tokens: readonly Token[],
): Word[] {
  const words: Word[] = [];
  let next = 0;
  for (const [sentence, { end }] of sentences.entries()) {
    const inside: Token[] = [];
    for (let t = tokens[next]; t !== undefined && t.end <= end; t = tokens[next]) {
      inside.push(t);
      next += 1;
    }
    pushSentence(text, inside, sentence, words);
  }
  return words;
}

function pushSentence(
  text: string,
  tokens: readonly Token[],
  sentence: number,
  words: Word[],
): void {
  const shown = tokens.map(({ start, end }) => text.slice(start, end));
  const headline = isHeadline(shown);
  let opened = true;
  for (const [index, token] of tokens.entries()) {
    const word = shown[index] ?? '';
    words.push({
      start: token.start,
      end: token.end,
      text: word,
      upos: token.upos,
      lemma: token.lemma,
      initial: opened,
      headline,
      spaced: index === 0 || (tokens[index - 1]?.end ?? 0) < token.start,
      sentence,
    });
    opened = OPENS.test(word) || (opened && !LETTER.test(word));
  }
}

// Of the longer words of running prose about one in five has a capital; of a headline's nearly all.
const HEADLINE_SHARE = 0.7;
const HEADLINE_WORDS = 3;

const STOPPED = /^[.;]$/;

function isHeadline(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length > 3 && LETTER.test(word));
  if (long.length < HEADLINE_WORDS) {
    const lettered = words.filter((word) => LETTER.test(word));
    return lettered.length > 2 && lettered.every(isAllCapitals);
  }
  return (
    !STOPPED.test(words.at(-1) ?? '') &&
    long.filter(isCapital).length / long.length >= HEADLINE_SHARE
  );
}
