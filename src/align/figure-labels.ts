import { groupedBy } from '../measure/grouped.ts';
import { firstEndingAfter, wordsOf } from '../text/spans.ts';
import type { Figure } from './figure.ts';
import { unitClass } from './units.ts';

/** Characters around a number among which the words beside it are looked for. */
const CONTEXT = 60;

/** What a number that articles share is called. By the unit that most articles have, in figures rather than in words; with the words around it where it counts nothing named. */
export function figureLabel(group: readonly Figure[]): string {
  const units = groupedBy(group, ({ quantity }) => unitClass(quantity.unit));
  const [likeliest = group] = [...units.values()].toSorted(
    (a, b) => articlesOf(b) - articlesOf(a) || b.length - a.length,
  );
  const [best] = likeliest.map(wordingOf).toSorted(byClarity);
  return best ?? '';
}

/** The figure as its text has it; with the words before it where it counts nothing that is named. */
function wordingOf(figure: Figure): string {
  const words = wordsOf(figure.article.text, figure.quantity);
  if (figure.noun !== '') return `${words} (${figure.noun})`;
  const isBare = /^\P{L}*(?:per ?cent)?$|^[\p{L}\d]+-\p{L}+$/iu.test(words) && !/[$£€]/.test(words);
  return (isBare ? inContext(figure) : words).replaceAll(/\s+/g, ' ');
}

/** Digits first, then "a rise of 3.1%", then the shortest. */
const byClarity = (a: string, b: string): number =>
  clarity(b) - clarity(a) || a.length - b.length || (a < b ? -1 : Number(a > b));
const clarity = (words: string): number =>
  (/\d/.test(words) ? 2 : 0) + (/\p{L} (?:of|by|to|at) \P{L}*\d/u.test(words) ? 1 : 0);

const articlesOf = (group: readonly Figure[]): number =>
  new Set(group.map(({ article }) => article.id)).size;

/** With up to three words before the number, or what a share is of; with what follows where nothing is counted. */
function inContext(figure: Figure): string {
  const { article, quantity } = figure;
  const words = wordsOf(article.text, quantity);
  // "twelve-hour" modifies what follows.
  if (words.includes('-')) return words + nounsAfter(figure);
  const lead = leadOf(figure);
  if (quantity.unit !== null) return isOfSomething(figure) ? words + wholeOf(figure) : lead + words;
  const after = article.text.slice(quantity.end, quantity.end + CONTEXT);
  const next = /^ [\p{L}'’-]+/u.exec(after)?.[0] ?? '';
  // Nothing is counted: what is shown is a piece of the sentence, and says so.
  return `…${lead}${words}${next}…`;
}

/** Up to three words before the number as far as no mark parts them, from the first that says something. */
function leadOf({ article, quantity }: Figure): string {
  const before = article.text.slice(Math.max(0, quantity.start - CONTEXT), quantity.start);
  const lead = /(?:[\p{L}\p{N}'’-]+ ){1,3}$/u.exec(before)?.[0] ?? '';
  return quantity.unit === null ? lead : lead.replace(EMPTY_START, '');
}
const EMPTY_START =
  /^(?:(?:which|that|who|whose|and|but|or|rather|than|of|with|for|its?|their|is|are|was|were|has|have|had|will|would|to|in|on) )*(?:(?:the|an?) (?=$))?/i;

const isOfSomething = (figure: Figure): boolean => wholeOf(figure) !== '';

/** " of its income" behind a share. */
function wholeOf({ article, quantity }: Figure): string {
  const after = article.text.slice(quantity.end, quantity.end + CONTEXT);
  const [whole] = /^ of (?:(?:the|its|their|his|her|our|all|an?) )*\p{L}/u.exec(after) ?? [];
  if (whole === undefined) return '';
  return wordsThrough(article, quantity.end, quantity.end + whole.length - 1);
}

/** The nouns right behind the number: " night shifts". */
const nounsAfter = ({ article, quantity }: Figure): string =>
  wordsThrough(article, quantity.end, quantity.end + 1);

/** The text from a place through the nouns, with their adjectives, that begin at another. */
function wordsThrough({ text, tokens }: Figure['article'], from: number, nouns: number): string {
  let end = from;
  for (let at = firstEndingAfter(tokens, nouns); at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !PHRASE.has(token.upos) || token.start > nouns + CONTEXT) break;
    if (token.upos !== 'ADJ') end = token.end;
  }
  return text.slice(from, end);
}
const PHRASE = new Set(['ADJ', 'NOUN', 'PROPN']);
