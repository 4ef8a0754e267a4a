import type { AnnotatedArticle, Attribution, Token } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { contains, firstEndingAfter } from '../text/spans.ts';
import { stemOf } from '../text/stem.ts';
import { sentenceHolding } from './sentences.ts';
import { bearingOn } from './spoken.ts';

/** Words of a headline that its text has only in quotation marks or as what somebody says. */
export interface BorrowedWords {
  /** In the headline. */
  readonly span: Span;
  /** In the text. */
  readonly places: readonly Span[];
  /** Whose they are; null where the text names nobody. */
  readonly source: string | null;
}

const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'ADV']);
/** One such word alone is a coincidence, unless it is loaded. */
const ENOUGH_CONTENT = 2;

/** Runs of the headline’s words that stand in the same order in the text, and nowhere in the outlet’s own voice. */
export function borrowedWords(article: AnnotatedArticle): readonly BorrowedWords[] {
  const { headline } = article;
  const words = wordsIn(headline).filter(({ start }) => !isQuoted(headline, start));
  const body = wordsIn(article);
  const places = placesByStem(body);
  const found: BorrowedWords[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const run = longestRun(words, from, { body, places });
    if (run === null) continue;
    const borrowed = borrowedIn(article, words.slice(from, from + run.length), run);
    if (borrowed === null) continue;
    found.push(borrowed);
    from += run.length - 1;
  }
  return found;
}

interface Word extends Token {
  readonly stem: string;
}

interface Run {
  readonly length: number;
  /** Where each of its occurrences begins among the words of the text. */
  readonly at: readonly number[];
  readonly body: readonly Word[];
}

const wordsIn = ({ tokens }: AnnotatedArticle): readonly Word[] =>
  tokens
    .filter(({ upos }) => upos !== 'PUNCT' && upos !== 'SYM')
    .map(({ start, end, upos, lemma }) => ({
      start,
      end,
      upos,
      lemma,
      stem: stemOf(lemma.toLowerCase(), upos === 'NUM'),
    }));

function placesByStem(body: readonly Word[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, { stem }] of body.entries()) {
    const list = places.get(stem);
    if (list === undefined) places.set(stem, [at]);
    else list.push(at);
  }
  return places;
}

/** The longest run of the headline’s words from here on that stands in the text. */
function longestRun(
  words: readonly Word[],
  from: number,
  { body, places }: { body: readonly Word[]; places: ReadonlyMap<string, readonly number[]> },
): Run | null {
  let at = places.get(words[from]?.stem ?? '') ?? [];
  if (at.length === 0) return null;
  let length = 1;
  for (let next = words[from + length]; next !== undefined; next = words[from + length]) {
    const { stem } = next;
    const further = at.filter((start) => body[start + length]?.stem === stem);
    if (further.length === 0) break;
    at = further;
    length += 1;
  }
  return { length, at, body };
}

function borrowedIn(
  article: AnnotatedArticle,
  words: readonly Word[],
  run: Run,
): BorrowedWords | null {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return null;
  const span = { start: first.start, end: last.end };
  const content = words.filter(({ upos }) => CONTENT.has(upos));
  const isLoaded = article.headline.loaded.some((term) => contains(span, term));
  if (!isLoaded && !isWording(content)) return null;
  const places = run.at.map((at) => ({
    start: run.body[at]?.start ?? 0,
    end: run.body[at + run.length - 1]?.end ?? 0,
  }));
  const voices = places.map((place) => voiceOf(article, place));
  if (voices.includes(null)) return null;
  // What is merely reported may be in the outlet’s words; a judgement is the speaker’s all the same.
  if (!isLoaded && !places.some(({ start }) => isQuoted(article, start))) return null;
  const [voice] = voices;
  const isOfOne = voices.every((one) => one?.source?.name === voice?.source?.name);
  return { span, places, source: isOfOne ? (voice?.source?.name ?? null) : null };
}

/** Several words of which one describes: what merely names the thing, everybody says. */
const isWording = (content: readonly Word[]): boolean =>
  content.length >= ENOUGH_CONTENT && content.some(({ upos }) => upos === 'ADJ' || upos === 'ADV');

type Voice = Pick<Attribution, 'source'>;

/** Who is quoted or reported there; null in the outlet’s own voice. */
function voiceOf(article: AnnotatedArticle, place: Span): Voice | null {
  const sentence = sentenceHolding(article, place.start);
  if (sentence === null) return null;
  const { attributions } = bearingOn(article, sentence.span.start);
  const said = attributions.find(({ content }) => content.some((one) => contains(one, place)));
  if (said !== undefined) return said;
  return isQuoted(article, place.start) ? { source: null } : null;
}

function isQuoted({ quotations }: AnnotatedArticle, start: number): boolean {
  const quotation = quotations[firstEndingAfter(quotations, start)];
  return quotation !== undefined && quotation.kind !== 'title' && quotation.start <= start;
}
