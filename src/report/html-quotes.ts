import type { Evidence } from '../model/details.ts';
import type { Quote, Text, Texts } from './texts.ts';
import { quotes, whereOf, wordsOfQuote } from './texts.ts';

/** A quoted sentence that leads to its place in the articles below. */
export interface QuoteView {
  readonly href: string;
  readonly outlet: string;
  readonly letter: string;
  readonly parts: Quote['parts'];
}

/** Words or a figure with the way to the sentences behind them: none, one link, or a drawer of several. */
export interface FigureView {
  readonly text: string;
  readonly link: { readonly href: string; readonly sentence: string } | null;
  readonly drawer: {
    readonly id: string;
    readonly label: string;
    readonly quotes: readonly QuoteView[];
    readonly more: number;
  } | null;
}

// A drawer is to be looked through; the rest is marked in the articles.
const MOST_IN_DRAWER = 20;
// Of a very large event so few are shown that its page still opens.
const MOST_OF_MANY = 4;
const MANY_TEXTS = 36;

/** Id of an article on the page. */
export const articleAnchor = (text: Text): string => `a-${text.number}`;

/** Id of the sentence on the page that holds the evidence; the article's where it has no sentences. */
const anchor = ({ text, sentence }: Quote): string =>
  sentence === null ? articleAnchor(text) : `${articleAnchor(text)}-${sentence.start}`;

/** Where the text, or the sentence that holds the evidence, stands: on this page or another. */
export const hrefOfText = (text: Text): string => `${text.page ?? ''}#${articleAnchor(text)}`;
export const hrefOf = (quote: Quote): string => `${quote.text.page ?? ''}#${anchor(quote)}`;

export const quoteView = (quote: Quote): QuoteView => ({
  href: hrefOf(quote),
  outlet: whereOf(quote),
  letter: quote.text.letter,
  parts: isAllShown(quote) ? [{ words: wordsOfQuote(quote), isShown: false }] : quote.parts,
});

// Where all of a sentence matters, nothing in it needs to stand out.
const isAllShown = (quote: Quote): boolean =>
  quote.parts.every(({ words, isShown }) => isShown || /^[\s\p{P}]*$/u.test(words));

export const quoteViews = (texts: Texts, evidence: readonly Evidence[]): readonly QuoteView[] =>
  quotes(texts, evidence).map(quoteView);

/** `id` names the drawer and must be the page's only one; `label` says what its sentences show. */
export function figureView(
  texts: Texts,
  shown: { readonly text: string; readonly evidence: readonly Evidence[] },
  drawer: { readonly id: string; readonly label: string },
): FigureView {
  const most = texts.size > MANY_TEXTS ? MOST_OF_MANY : MOST_IN_DRAWER;
  const found = quotes(texts, shown.evidence);
  const [first] = found;
  if (first === undefined) return { text: shown.text, link: null, drawer: null };
  if (found.length === 1) {
    const sentence = `${whereOf(first)}: ${wordsOfQuote(first)}`;
    return { text: shown.text, link: { href: hrefOf(first), sentence }, drawer: null };
  }
  return {
    text: shown.text,
    link: null,
    drawer: {
      ...drawer,
      quotes: found.slice(0, most).map(quoteView),
      more: Math.max(0, found.length - most),
    },
  };
}
