import { groupedBy } from '../measure/grouped.ts';
import type { AnnotatedArticle, Quantity } from '../model/annotation.ts';
import type { Fact, Telling } from '../model/fact.ts';
import type { Span } from '../model/span.ts';
import { findWords } from '../text/find-words.ts';
import { wordingsOfNumber } from '../text/number-words.ts';
import { wordsOf } from '../text/spans.ts';
import { sentenceHolding } from './sentences.ts';
import { sharedPart, similarity } from './similarity.ts';
import { isPeople, type UnitKind, unitClass, unitKind } from './units.ts';

/** A number in its article. */
interface Figure {
  readonly article: AnnotatedArticle;
  readonly quantity: Quantity;
}

/** Above this a number of two digits other than noughts is seldom met twice by chance. */
const TELLING_FIGURE = 20;
/** From here on even a round number is. */
const LARGE = 1000;
/** From here on a bare number is what another text counts by that number. */
const TELLING_BARE = 100;
/** From this similarity of their sentences on, a number of another unit is the same one. */
const SAME_MATTER = 0.12;
/** Sentences that share less of their very words are not looked at: a quick no. */
const SOME_WORDS = 0.06;
/** From this similarity on, another or a vague number speaks of the same thing. */
const SAME_THING = 0.14;
/** Characters around a number among which the words beside it are looked for. */
const CONTEXT = 60;
/** So many letters of a unit know it again in its other forms. */
const LONGEST_STEM = 6;
/** "About 50" is part of 53. */
const ROUNDING = 0.1;

/** Numbers with what they count, tied across the articles; "hundreds of spies" and "about 400" are part of "386 spies". */
export function numbersOf(articles: readonly AnnotatedArticle[]): readonly Fact[] {
  const byValue = new Map<number, Figure[][]>();
  for (const figure of figuresOf(articles)) {
    const { value } = figure.quantity;
    if (value === null) continue;
    const groups = byValue.get(value) ?? [];
    byValue.set(value, groups);
    const group = groups.find((one) => one.some((other) => isSame(other, figure)));
    if (group === undefined) groups.push([figure]);
    else group.push(figure);
  }
  return [...byValue.values()].flat().map((group) => ({
    about: 'number' as const,
    label: labelOf(group),
    tellings: tellingsOf(group, articles),
  }));
}

/** Those with a unit first: a bare number joins what it may count. */
const figuresOf = (articles: readonly AnnotatedArticle[]): readonly Figure[] =>
  articles
    .flatMap((article) => article.quantities.map((quantity) => ({ article, quantity })))
    .toSorted((a, b) => Number(a.quantity.unit === null) - Number(b.quantity.unit === null));

function isSame(a: Figure, b: Figure): boolean {
  if (unitClass(a.quantity.unit) === unitClass(b.quantity.unit)) return true;
  const kinds = new Set([unitKind(a.quantity.unit), unitKind(b.quantity.unit)]);
  kinds.delete('none');
  if (kinds.size > 1) return false;
  return isTelling(a.quantity, b.quantity, kinds) || likeness(a, b) >= SAME_MATTER;
}

/** True where the value alone shows that both count the same. */
function isTelling(a: Quantity, b: Quantity, kinds: ReadonlySet<UnitKind>): boolean {
  const value = a.value ?? 0;
  const isBare = a.unit === null || b.unit === null;
  if (isBare && value >= TELLING_BARE) return true;
  const digits = String(value).replace(/0+$/, '').length;
  const isRare = value >= LARGE || (value > TELLING_FIGURE && digits > 1);
  return isRare && (kinds.size === 0 || kinds.has('thing'));
}

/** How alike the sentences are that hold the two. */
function likeness(a: Figure, b: Figure): number {
  const [first, second] = [a, b].map(({ article, quantity }) =>
    sentenceHolding(article, quantity.start),
  );
  if (!first || !second || sharedPart(first.profile, second.profile) < SOME_WORDS) return 0;
  return similarity(first.profile, second.profile);
}

/** By the unit that most articles have, in figures rather than in words; with the words around it where it counts nothing named. */
function labelOf(group: readonly Figure[]): string {
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

/** Up to three words before the number, and after it where nothing is counted, as far as no mark parts them. */
function inContext({ article, quantity }: Figure): string {
  const { text } = article;
  const before = text.slice(Math.max(0, quantity.start - CONTEXT), quantity.start);
  const after = text.slice(quantity.end, quantity.end + CONTEXT);
  const words = wordsOf(text, quantity);
  const next = /^ [\p{L}'’-]+/u.exec(after)?.[0] ?? '';
  // "twelve-hour" modifies what follows.
  if (words.includes('-')) return words + next;
  const lead = /(?:[\p{L}\p{N}'’-]+ ){1,3}$/u.exec(before)?.[0] ?? '';
  // Nothing is counted: what is shown is a piece of the sentence, and says so.
  return quantity.unit === null ? `…${lead}${words}${next}…` : lead + words;
}

function tellingsOf(
  group: readonly Figure[],
  articles: readonly AnnotatedArticle[],
): ReadonlyMap<string, Telling> {
  const tellings = new Map<string, Telling>();
  for (const { article, quantity } of group) {
    const before = tellings.get(article.id)?.evidence ?? [];
    tellings.set(article.id, { state: 'stated', evidence: [...before, placeOf(quantity)] });
  }
  // What one article alone states is no measure for the others.
  if (tellings.size < 2 && articles.length > 2) return tellings;
  for (const article of articles) {
    if (tellings.has(article.id)) continue;
    const part = article.quantities.find((quantity) =>
      group.some((figure) => isPart({ article, quantity }, figure)),
    );
    const place = part ?? numberNearUnit(article.text, group);
    if (place !== undefined) {
      tellings.set(article.id, { state: 'partial', evidence: [placeOf(place)] });
    }
  }
  return tellings;
}

/**
 * The number itself where it stands near a word for what it counts, in either order ("crew of EIGHT",
 * "nine of them police officers"), or anywhere where it is too large to be met by chance: it is then
 * not said that the text lacks it.
 */
function numberNearUnit(text: string, group: readonly Figure[]): Span | undefined {
  const [value] = group.flatMap(({ quantity }) => quantity.value ?? []);
  if (value === undefined) return undefined;
  const stems = group.flatMap(({ quantity }) => (quantity.unit ?? '').slice(0, LONGEST_STEM) || []);
  return wordingsOfNumber(value)
    .flatMap((wording) => findWords(text, wording))
    .find(({ start, end }) => {
      if (value >= TELLING_BARE) return true;
      const around = text.slice(Math.max(0, start - CONTEXT), end + CONTEXT).toLowerCase();
      return stems.some((stem) => around.includes(stem.toLowerCase()));
    });
}

/** Vaguer, rounder or other than the figure, and of the same thing. */
function isPart(one: Figure, figure: Figure): boolean {
  const [a, b] = [one.quantity, figure.quantity];
  const isLike = unitClass(a.unit) === unitClass(b.unit);
  if (a.value === null && isLike) return true;
  const isBare = a.unit === null || b.unit === null;
  if (!isLike && !isBare) return false;
  if (isRounded(a.value, b.value)) return true;
  if (isLike && unitKind(b.unit) === 'thing' && !isPeople(b.unit)) return true;
  return unitKind(b.unit) !== 'time' && likeness(one, figure) >= SAME_THING;
}

const isRounded = (rough: number | null, exact: number | null): boolean =>
  rough !== null &&
  exact !== null &&
  exact >= TELLING_FIGURE &&
  zeros(rough) > zeros(exact) &&
  Math.abs(rough - exact) <= ROUNDING * exact;

const zeros = (value: number): number => /0*$/.exec(String(value))?.[0].length ?? 0;

const placeOf = ({ start, end }: Span): Span => ({ start, end });
