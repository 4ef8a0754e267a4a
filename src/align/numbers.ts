import { oncePer } from '../measure/once-per.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Fact, Telling } from '../model/fact.ts';
import type { Span } from '../model/span.ts';
import { findWords } from '../text/find-words.ts';
import { wordingsOfNumber } from '../text/number-words.ts';
import { firstEndingAfter, wordsOf } from '../text/spans.ts';
import { type Figure, figuresOf } from './figure.ts';
import { figureLabel } from './figure-labels.ts';
import { isConverted, isPartOfFigure, isSameFigure } from './same-figures.ts';
import { dateOfSpan } from './spans-of-time.ts';
import { unitClass, unitKind } from './units.ts';

/** From here on a bare number is what another text counts by that number. */
const TELLING_BARE = 100;
/** Characters around a number among which the words beside it are looked for. */
const CONTEXT = 60;
/** So many letters of a unit know it again in its other forms. */
const LONGEST_STEM = 6;
/** "five hundred" is no five. */
const SCALED = /^[ -](?:hundred|thousand|million|billion|dozen|score|per ?cent|\p{L}+ty\b)/iu;

/** Numbers with what they count, tied across the articles; "hundreds of spies" and "about 400" are part of "386 spies". */
export function numbersOf(articles: readonly AnnotatedArticle[]): readonly Fact[] {
  const byValue = new Map<number, Figure[][]>();
  for (const figure of unitsFirst(articles)) {
    const { value } = figure.quantity;
    if (value === null) continue;
    const groups = byValue.get(value) ?? [];
    byValue.set(value, groups);
    const group = groups.find((one) => one.some((other) => isSameFigure(other, figure)));
    if (group === undefined) groups.push([figure]);
    else group.push(figure);
  }
  return converted([...byValue.values()].flat())
    .filter(isShown)
    .map((group) => ({
      about: 'number' as const,
      label: figureLabel(group),
      tellings: tellingsOf(group, articles),
    }));
}

/** Those with a unit first: a bare number joins what it may count. */
const unitsFirst = (articles: readonly AnnotatedArticle[]): readonly Figure[] =>
  articles
    .flatMap(figuresOf)
    .toSorted((a, b) => Number(a.quantity.unit === null) - Number(b.quantity.unit === null));

/** Groups of measures that are the same in another unit, made one. */
function converted(groups: readonly Figure[][]): readonly (readonly Figure[])[] {
  const plain: (readonly Figure[])[] = [];
  const measures = new Map<string, Figure[][]>();
  for (const group of groups) {
    const [first] = group;
    const unit = first?.base.unit ?? '';
    if (unitKind(unit) === 'thing' || unitKind(unit) === 'none') plain.push(group);
    else measures.set(unit, [...(measures.get(unit) ?? []), group]);
  }
  for (const [, own] of measures) plain.push(...joined(own));
  return plain;
}

function joined(groups: readonly Figure[][]): readonly (readonly Figure[])[] {
  const kept: Figure[][] = [];
  for (const group of groups.toSorted((a, b) => valueOf(a) - valueOf(b))) {
    const [one, last] = [group[0], kept.at(-1)];
    const isOne = one !== undefined && last?.some((other) => isInOtherUnit(other, one)) === true;
    if (isOne) last.push(...group);
    else kept.push([...group]);
  }
  return kept;
}

const valueOf = ([first]: readonly Figure[]): number => first?.base.value ?? 0;

/** Two shares in per cent, and two lengths in metres, are two figures. */
const isInOtherUnit = (a: Figure, b: Figure): boolean =>
  isConverted(a, b) && writtenUnit(a) !== writtenUnit(b);

const writtenUnit = ({ article, quantity }: Figure): string =>
  quantity.unit === '%' && !/%|per ?cent/i.test(wordsOf(article.text, quantity))
    ? 'share'
    : unitClass(quantity.unit);

/** A number whose noun is left out is shown where another text has it too. */
const isShown = (group: readonly Figure[]): boolean =>
  group.some(({ noun }) => noun === '') || articlesOf(group) > 1;

const articlesOf = (group: readonly Figure[]): number =>
  new Set(group.map(({ article }) => article.id)).size;

function tellingsOf(
  group: readonly Figure[],
  articles: readonly AnnotatedArticle[],
): ReadonlyMap<string, Telling> {
  const tellings = new Map<string, Telling>();
  for (const { article, quantity } of group) {
    const before = tellings.get(article.id)?.evidence ?? [];
    tellings.set(article.id, { state: 'stated', evidence: [...before, placeOf(quantity)] });
  }
  for (const article of articles) {
    if (tellings.has(article.id)) continue;
    const part = figuresOf(article).find((one) =>
      group.some((figure) => isPartOfFigure(one, figure)),
    );
    const place = part?.quantity ?? numberNearUnit(article, group) ?? dateOfSpan(article, group);
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
function numberNearUnit(article: AnnotatedArticle, group: readonly Figure[]): Span | undefined {
  const { text, quantities } = article;
  const runs = runsOf(article);
  const [value] = group.flatMap(({ quantity }) => quantity.value ?? []);
  if (value === undefined) return undefined;
  const units = new Set(group.map(({ quantity }) => (quantity.unit ?? '').slice(0, LONGEST_STEM)));
  const stems = [...units]
    .filter((unit) => /^\p{L}+$/u.test(unit))
    .map((unit) => new RegExp(`\\b${unit}`, 'i'));
  return wordingsOfNumber(value)
    .filter((wording) => runs.has(firstRun(wording)))
    .flatMap((wording) => findWords(text, wording))
    .find(({ start, end }) => {
      const own = quantities[firstEndingAfter(quantities, start)];
      const kind = own === undefined || own.start > start ? 'none' : unitKind(own.unit);
      if (value >= TELLING_BARE) return kind === 'none' || kind === 'thing';
      // A small number with a unit of its own was held against the group, and is another.
      if (kind !== 'none') return false;
      if (SCALED.test(text.slice(end, end + CONTEXT))) return false;
      const around = text.slice(Math.max(0, start - CONTEXT), end + CONTEXT);
      return stems.some((stem) => stem.test(around));
    });
}

/** The runs of letters and digits of a text: what does not begin with one of them does not stand in it. */
const runsOf = oncePer(
  ({ text }: AnnotatedArticle): ReadonlySet<string> => new Set(text.toLowerCase().match(RUN)),
);
const firstRun = (wording: string): string => wording.match(RUN)?.[0] ?? '';
const RUN = /[\p{L}\p{N}]+/gu;

const placeOf = ({ start, end }: Span): Span => ({ start, end });
