import { background } from '../lexicons/background.ts';
import { oncePer } from '../measure/once-per.ts';
import type { AnnotatedArticle, DateMention, Quantity } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { rarity } from '../text/background.ts';
import { keptByWord } from '../text/kept-by-word.ts';
import { contains, within } from '../text/spans.ts';
import { stemOf } from '../text/stem.ts';
import { ALIKE, likenessOf, type Meaning, meaningOf } from './meanings.ts';

/** A passage as what it is about: stems and figures with their weights. */
export interface Profile {
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
  /** Those of its words of which it is known what they mean. */
  readonly words: readonly KnownWord[];
}
interface KnownWord {
  readonly stem: string;
  readonly weight: number;
  readonly meaning: Meaning;
}

/**
 * How much of a word's rarity counts, by its class. Names say little: all passages on one event name
 * the same. Words of grammar (absent here) say nothing. Weights and exponent stand in the middle of a
 * flat optimum on the passages of NAnCo, four questions.
 */
const PART: Readonly<Record<string, number>> = {
  NUM: 1.2,
  NOUN: 1,
  ADJ: 1.1,
  VERB: 0.7,
  ADV: 0.5,
  X: 0.5,
  PROPN: 0.3,
};
/** Rarity above this is that of a slip or a word met once: no one word decides. */
const MOST_RARITY = 7;
/** A number with what it counts, or a date, weighs more than two of the rarest words. */
const FIGURE = 2.5 * Math.sqrt(MOST_RARITY);
/** What a word as good as the same counts, of what the same word counts. With ALIKE on a flat optimum. */
const GAIN = 0.7;
/**
 * What two sentences on one event share by chance where words count by their likeness; taken off, so that
 * a figure means the same with and without vectors: measured on sentences of five events (NewsWCL50).
 */
const CHANCE = 0.115;
/** Share of containment in the similarity; the rest is Dice's coefficient. */
const CONTAINMENT = 0.15;

/** The profile of some passages of an article taken together. Empty where none carries weight. */
export function profileOf(article: AnnotatedArticle, spans: readonly Span[]): Profile {
  const weights = new Map<string, number>();
  const vectors = new Map<string, Float32Array>();
  for (const span of spans) {
    const quantities = within(article.quantities, span);
    const dates = within(article.dates, span);
    const directions = new Map(
      within(article.vectors, span).map(({ start, direction }) => [start, direction]),
    );
    for (const token of within(article.tokens, span)) {
      const part = PART[token.upos] ?? 0;
      if (part === 0) continue;
      const isNumber = token.upos === 'NUM';
      if (isNumber && [...quantities, ...dates].some((figure) => contains(figure, token))) continue;
      const { stem, weight } = weighedWord(token.lemma, isNumber);
      if (stem === '') continue;
      weights.set(stem, part * weight);
      const direction = directions.get(token.start);
      if (direction !== undefined) vectors.set(stem, direction);
    }
    for (const figure of quantities) weights.set(quantityKey(figure), FIGURE);
    for (const date of dates) addDate(weights, date);
  }
  let total = 0;
  for (const weight of weights.values()) total += weight;
  const words = [...vectors].map(([stem, direction]) => ({
    stem,
    weight: weights.get(stem) ?? 0,
    meaning: meaningOf(direction),
  }));
  return { weights, total, words };
}

/** The profile of one passage, made once. */
export function profileAt(article: AnnotatedArticle, span: Span): Profile {
  const profiles = profilesOf(article);
  const key = `${span.start} ${span.end}`;
  const profile = profiles.get(key) ?? profileOf(article, [span]);
  profiles.set(key, profile);
  return profile;
}
const profilesOf: (article: AnnotatedArticle) => Map<string, Profile> = oncePer(() => new Map());

/**
 * How surely two passages state the same, 0 to 1: the weight that each shares with the other as a part
 * of both (Dice), and to a small part as a part of one, since one may say more than the other. A word
 * that the other lacks shares what its nearest there is worth.
 */
export function similarity(a: Profile, b: Profile): number {
  if (a.total === 0 || b.total === 0) return 0;
  const same = sharedWeight(a, b);
  const like = likeWords(a, b);
  const [inA, inB] = [same + like.inA, same + like.inB];
  const dice = (inA + inB) / (a.total + b.total);
  const score = CONTAINMENT * Math.max(inA / a.total, inB / b.total) + (1 - CONTAINMENT) * dice;
  const chance = a.words.length > 0 && b.words.length > 0 ? CHANCE : 0;
  return Math.max(0, score - chance) / (1 - chance);
}

/** The weight of the very words that two passages share as a part of both, 0 to 1. */
export const sharedPart = (a: Profile, b: Profile): number =>
  (2 * sharedWeight(a, b)) / Math.max(1, a.total + b.total);

function sharedWeight(a: Profile, b: Profile): number {
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let same = 0;
  for (const [stem, weight] of small.weights) {
    same += Math.min(weight, large.weights.get(stem) ?? 0);
  }
  return same;
}

/** What the words that only one of two passages has are worth for their nearest in the other. */
function likeWords(a: Profile, b: Profile): { readonly inA: number; readonly inB: number } {
  const [inA, inB] = [new Map<KnownWord, Nearest>(), new Map<KnownWord, Nearest>()];
  const ownOfB = new Set(b.words.filter(({ stem }) => !a.weights.has(stem)));
  for (const word of a.words) {
    const isShared = b.weights.has(word.stem);
    for (const other of isShared ? ownOfB : b.words) {
      const cosine = likenessOf(word.meaning, other.meaning);
      if (cosine === 0) continue;
      const nearest = { cosine, worth: Math.min(word.weight, other.weight) };
      if (!isShared) keepNearest(inA, word, nearest);
      if (ownOfB.has(other)) keepNearest(inB, other, nearest);
    }
  }
  return { inA: valueOf(inA), inB: valueOf(inB) };
}

interface Nearest {
  readonly cosine: number;
  readonly worth: number;
}

function keepNearest(kept: Map<KnownWord, Nearest>, word: KnownWord, nearest: Nearest): void {
  const before = kept.get(word);
  if (before === undefined || nearest.cosine > before.cosine) kept.set(word, nearest);
}

function valueOf(kept: ReadonlyMap<KnownWord, Nearest>): number {
  let sum = 0;
  for (const { cosine, worth } of kept.values()) sum += worth * (cosine - ALIKE);
  return (GAIN * sum) / (1 - ALIKE);
}

interface Weighed {
  /** Empty where it is no word. */
  readonly stem: string;
  readonly weight: number;
}

const weighedWord = (lemma: string, isNumber: boolean): Weighed =>
  isNumber ? figureWord(lemma) : plainWord(lemma);
const plainWord = keptByWord((lemma) => weighed(stemLike(lemma, false)));
const figureWord = keptByWord((lemma) => weighed(stemLike(lemma, true)));

/** The square root keeps one rare word from outweighing several common ones. */
const weighed = (stem: string): Weighed => ({
  stem,
  weight: stem === '' ? 0 : Math.sqrt(Math.min(MOST_RARITY, rarity(background(), stem))),
});

/** Vague numbers of one thing ("trillions of comets") are alike. */
const quantityKey = ({ value, unit }: Quantity): string => `#${value ?? 'many'} ${unit ?? ''}`;

/**
 * A day, its month and its year share the weight: "July 2024" is two thirds of "1 July 2024". That a
 * passage says when, though no one can tell which day, makes it a bit like others that do.
 */
function addDate(weights: Map<string, number>, { value }: DateMention): void {
  if (value === null) {
    weights.set('@', FIGURE / 2);
    return;
  }
  const parts = value.split('-');
  for (const [index] of parts.entries()) {
    weights.set(`@${parts.slice(0, index + 1).join('-')}`, FIGURE / parts.length);
  }
}

/** The stem, with British and American spellings made alike. */
function stemLike(lemma: string, isNumber: boolean): string {
  const plain = lemma.replace(/is(e|ed|ing|ation)$/, 'iz$1').replace(/([a-z]{2})our$/, '$1or');
  return stemOf(plain, isNumber);
}
