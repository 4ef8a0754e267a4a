import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Evidence } from '../model/details.ts';
import type { Event } from '../model/event.ts';
import type { Span } from '../model/span.ts';
import { clipEnd, clipStart, sentenceAt } from '../text/sentence.ts';

/** One article of an event as reports name it. */
export interface Text {
  readonly article: AnnotatedArticle;
  /** From 1, in the event's order. */
  readonly number: number;
  /** "A", "B", … "Z", "AA". */
  readonly letter: string;
  /** The outlet, with a number where the event has several articles of it. */
  readonly label: string;
  /** The file of the page that shows the text; left out where the event's own page does. */
  readonly page?: string;
}

/** A sentence of an article, cut into the words that show something and the words around them. */
export interface Quote {
  readonly text: Text;
  /** Null where the article has no sentence there, and in a headline. */
  readonly sentence: Span | null;
  readonly isHeadline: boolean;
  readonly parts: readonly { readonly words: string; readonly isShown: boolean }[];
}

export type Texts = ReadonlyMap<string, Text>;

/** The event's articles by id. */
export function textsOf(event: Event): Texts {
  const several = new Map<string, number>();
  for (const { outlet } of event.articles) several.set(outlet, (several.get(outlet) ?? 0) + 1);
  const seen = new Map<string, number>();
  return new Map(
    event.articles.map((article, index) => {
      const nth = (seen.get(article.outlet) ?? 0) + 1;
      seen.set(article.outlet, nth);
      const label =
        (several.get(article.outlet) ?? 0) > 1 ? `${article.outlet} (${nth})` : article.outlet;
      return [article.id, { article, number: index + 1, letter: letterOf(index), label }];
    }),
  );
}

// Long enough for a sentence of news; what is longer (a text of one line) is cut around the words.
const AROUND = 220;
const LONGEST = 420;

/** The sentences and headlines behind the evidence, each once and in the order of the evidence; what the event does not have is left out. */
export function quotes(texts: Texts, evidence: readonly Evidence[]): readonly Quote[] {
  const found = new Map<string, Place & { spans: Span[] }>();
  for (const item of evidence) {
    const place = placeOf(texts, item);
    if (place === null) continue;
    const { text, sentence, isHeadline } = place;
    const key = `${text.number} ${isHeadline ? 'headline' : (sentence?.start ?? item.start)}`;
    const same = found.get(key);
    if (same === undefined) found.set(key, { ...place, spans: [item] });
    else same.spans.push(item);
  }
  return [...found.values()].map(quoteOf);
}

function quoteOf({ text, sentence, isHeadline, spans }: Place & { readonly spans: Span[] }): Quote {
  const { title, text: body } = text.article;
  const parts = isHeadline
    ? partsOf(title, { start: 0, end: title.length }, spans)
    : partsOf(body, sentence, spans);
  return { text, sentence, isHeadline, parts };
}

type Place = Omit<Quote, 'parts'>;

function placeOf(texts: Texts, { articleId, part, start }: Evidence): Place | null {
  const text = texts.get(articleId);
  if (text === undefined) return null;
  const isHeadline = part === 'headline';
  const sentence = isHeadline ? null : sentenceAt(text.article.sentences, start);
  return { text, sentence, isHeadline };
}

/** Whose words: "Gazette", "Gazette, headline". */
export const whereOf = ({ text, isHeadline }: Quote): string =>
  isHeadline ? `${text.label}, headline` : text.label;

/** The quotation as plain words. */
export const wordsOfQuote = ({ parts }: Quote): string => parts.map(({ words }) => words).join('');

/** In quotation marks, unless it has some of its own. */
export const inMarks = (words: string): string => (/[“”"]/.test(words) ? words : `“${words}”`);

function partsOf(whole: string, sentence: Span | null, spans: readonly Span[]): Quote['parts'] {
  const inOrder = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const first = inOrder[0]?.start ?? 0;
  let at = Math.min(sentence?.start ?? first, first);
  const end = Math.max(sentence?.end ?? 0, ...inOrder.map((span) => span.end));
  const parts: { words: string; isShown: boolean }[] = [];
  const add = (words: string, isShown: boolean): void => {
    if (words !== '') parts.push({ words, isShown });
  };
  for (const span of inOrder) {
    if (span.end <= at) continue;
    const between = whole.slice(at, span.start);
    add(parts.length === 0 ? clipStart(between, AROUND) : clipMiddle(between), false);
    add(clipEnd(whole.slice(Math.max(at, span.start), span.end), LONGEST), true);
    at = span.end;
  }
  add(clipEnd(whole.slice(at, end), AROUND), false);
  return parts;
}

const clipMiddle = (words: string): string =>
  words.length <= 2 * AROUND ? words : `${clipEnd(words, AROUND)} ${clipStart(words, AROUND)}`;

function letterOf(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
