import type { Parse, Quotation, Token } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { lowerWords } from '../words/lower.ts';

/** Tokens from `from` up to, not with, `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** An article as the rules of attribution walk through it: token by token, with what stands in quotation marks. */
export interface Passage {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The tokens' words in lower case. */
  readonly lower: readonly string[];
  /** For each token the index in `speeches` of the quotation that it stands in, -1 where none. */
  readonly speechAt: Int32Array;
  /** Outermost quotations of speech, as tokens, marks included. */
  readonly speeches: readonly Range[];
  readonly sentences: readonly Sentence[];
  /** The trees of the article's sentences; empty where no model was given, and those of endless sentences. */
  readonly parses: readonly Parse[];
}

export interface Sentence extends Range {
  /** Index of its paragraph. */
  readonly paragraph: number;
}

interface Layers {
  readonly paragraphs: readonly Span[];
  readonly quotations: readonly Quotation[];
  readonly sentences: readonly Span[];
  readonly tokens: readonly Token[];
  readonly parses: readonly Parse[];
}

export function passageOf(text: string, have: Layers): Passage {
  const { tokens } = have;
  const speeches = outermostSpeech(have.quotations)
    .map((quotation) => rangeOf(tokens, quotation))
    .filter(({ from, to }) => from < to);
  const speechAt = new Int32Array(tokens.length).fill(-1);
  speeches.forEach(({ from, to }, index) => speechAt.fill(index, from, to));
  let paragraph = 0;
  return {
    text,
    tokens,
    lower: lowerWords(text, tokens),
    speechAt,
    speeches,
    parses: shortTrees(have),
    sentences: have.sentences.flatMap((sentence) => {
      while ((have.paragraphs[paragraph]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) {
        paragraph += 1;
      }
      return pieces(rangeOf(tokens, sentence), paragraph);
    }),
  };
}

/** No sentence of prose is longer, in tokens; longer runs are parted, so that the work stays linear. */
const LONGEST = 300;

/** A tree is walked once a cue: one of thousands of words would be walked thousands of times. */
const shortTrees = ({ parses, tokens }: Layers): Parse[] =>
  parses.map((parse, index) => {
    const { start, end, from } = parse;
    const to = parses[index + 1]?.from ?? tokens.length;
    return to - from > LONGEST ? { start, end, from, arcs: [] } : parse;
  });

function pieces({ from, to }: Range, paragraph: number): Sentence[] {
  const found: Sentence[] = [];
  for (let start = from; start < to; start += LONGEST) {
    found.push({ from: start, to: Math.min(to, start + LONGEST), paragraph });
  }
  return found;
}

/** The tag of a token; `''` outside the text. */
export const tagAt = (passage: Passage, at: number): string => passage.tokens[at]?.upos ?? '';
export const wordAt = (passage: Passage, at: number): string => passage.lower[at] ?? '';
export const lemmaAt = (passage: Passage, at: number): string => passage.tokens[at]?.lemma ?? '';
/** True where the token stands in a quotation of speech. */
export const isQuoted = (passage: Passage, at: number): boolean =>
  (passage.speechAt[at] ?? -1) >= 0;

/** The quotation of speech that begins with this token. */
export function speechFrom(passage: Passage, at: number): Range | null {
  const speech = passage.speeches[passage.speechAt[at] ?? -1];
  return speech?.from === at ? speech : null;
}

/** The quotation of speech that this token stands in. */
export const speechAround = (passage: Passage, at: number): Range | null =>
  passage.speeches[passage.speechAt[at] ?? -1] ?? null;

/** The characters of a range of tokens; it must not be empty. */
export function spanOf(passage: Passage, { from, to }: Range): Span {
  return {
    start: passage.tokens[from]?.start ?? 0,
    end: passage.tokens[to - 1]?.end ?? passage.text.length,
  };
}

function outermostSpeech(quotations: readonly Quotation[]): Quotation[] {
  const outermost: Quotation[] = [];
  let end = 0;
  for (const quotation of quotations) {
    if (quotation.kind !== 'speech' || quotation.start < end) continue;
    outermost.push(quotation);
    end = quotation.end;
  }
  return outermost;
}

function rangeOf(tokens: readonly Token[], span: Span): Range {
  const from = firstFrom(tokens, span.start);
  return { from, to: Math.max(from, firstFrom(tokens, span.end)) };
}

/** The first token that starts at `offset` or later. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
