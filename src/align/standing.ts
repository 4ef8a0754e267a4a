import { givenNames } from '../lexicons/given-names.ts';
import { honorifics, roles } from '../lexicons/titles.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { About } from '../model/details.ts';
import type { Fact } from '../model/fact.ts';
import { contains, firstEndingAfter, within } from '../text/spans.ts';
import { nameKey, placeOfDemonym, wordingsOfCountry } from './name-keys.ts';

/** A fact with how widely and how prominently it is told. */
export interface Standing {
  readonly fact: Fact;
  /** Outlets that state it, wholly or in part; copies of another text are not counted. */
  readonly outlets: ReadonlySet<string>;
  /** Outlets that state it wholly. */
  readonly wholly: ReadonlySet<string>;
  /** Where it first stands in the texts that state it, on the mean: 0 at the top, 1 at the end. */
  readonly depth: number;
  /** How telling it is, whatever the number of outlets: 0 to about 1. */
  readonly weight: number;
  /** True for what means nothing by itself: a piece of a headline, a title, "one man". */
  readonly isScrap: boolean;
}

/** Who, how many and which words tell versions apart; where and when is mostly common ground. */
const KIND_WEIGHT: Readonly<Record<About, number>> = {
  person: 1,
  number: 0.95,
  quotation: 0.9,
  group: 0.7,
  statement: 0.7,
  name: 0.6,
  place: 0.5,
  date: 0.3,
};
/** Below this weight a fact is a trifle that no finding names. */
const TRIFLE = 0.2;
const TRIFLE_WEIGHT = 0.15;
/** A dateline begins within so many characters. */
const DATELINE = 30;
/** What stands at the very end of the texts weighs so much of what stands at their head. */
const TAIL_WEIGHT = 0.5;

/** The standing of each fact among `texts`, the event's articles without copies. */
export const standingsOf = (
  facts: readonly Fact[],
  texts: readonly AnnotatedArticle[],
): readonly Standing[] => {
  const common = { texts, words: wordsIn(texts) };
  return facts.map((fact) => standingOf(fact, common));
};

interface Common {
  readonly texts: readonly AnnotatedArticle[];
  /** Every word of the texts, in lower case. */
  readonly words: ReadonlySet<string>;
}

const wordsIn = (texts: readonly AnnotatedArticle[]): ReadonlySet<string> =>
  new Set(texts.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []));

/** True where a finding may name the fact: a statement is a sentence of its own, a trifle not worth one. */
export const isNameable = ({ fact, weight }: Standing): boolean =>
  fact.about !== 'statement' && weight >= TRIFLE;

/** True where the fact sets a text apart that alone has it: full names, figures from ten on with what they count, and speech of some length. */
export function isTellingAlone({ fact, weight }: Standing): boolean {
  const words = fact.label.split(' ').length;
  if (weight < TRIFLE || fact.label === fact.label.toUpperCase()) return false;
  if (fact.about === 'quotation') return words >= 6;
  return (
    words > 1 && (fact.about === 'person' || (fact.about === 'number' && /\d\d/.test(fact.label)))
  );
}

function standingOf(fact: Fact, common: Common): Standing {
  const { texts } = common;
  const telling = texts.filter(({ id }) => fact.tellings.has(id));
  const whole = telling.filter(
    (text) => fact.tellings.get(text.id)?.state === 'stated' && !isDateline(fact, text),
  );
  const depths = telling.map(
    ({ id, text }) => (fact.tellings.get(id)?.evidence[0]?.start ?? 0) / Math.max(1, text.length),
  );
  const depth = depths.reduce((sum, one) => sum + one, 0) / Math.max(1, depths.length);
  const isScrap = isScrapOf(fact, telling, common);
  const isLight = isScrap || isTrifle(fact, telling, common);
  const kind = isLight ? TRIFLE_WEIGHT : KIND_WEIGHT[fact.about];
  return {
    fact,
    outlets: new Set(telling.map(({ outlet }) => outlet)),
    wholly: new Set(whole.map(({ outlet }) => outlet)),
    depth,
    weight: kind * (1 - (1 - TAIL_WEIGHT) * depth),
    isScrap,
  };
}

/**
 * What most know from the event itself, or what means little alone: countries, since their adjective may
 * stand where the name does not; a place named in passing; a year; a piece of a sentence; numbers in what
 * somebody is quoted as saying, which stand or fall with the quotation; a given name; a single word that
 * the finder could not class.
 */
function isTrifle(fact: Fact, telling: readonly AnnotatedArticle[], common: Common): boolean {
  const { about, label } = fact;
  if (about === 'number') {
    return PIECE_OR_FEW.test(label) || telling.every((text) => isSpoken(fact, text));
  }
  if (about === 'date') return /^\d{4}$/.test(label);
  if (about === 'quotation' || about === 'statement') return false;
  if (about === 'name' && !label.includes(' ')) return true;
  if (about === 'person') return givenNames.has(label);
  return isCountry(fact, common) || (about === 'place' && isInPassing(fact, telling));
}

const PIECE_OR_FEW = /^(?:…|(?:two|2)(?![\p{L}\d.,]))/iu;
const ONE = /^(?:one|an?|1)(?!.* (?:in|out of) |[\p{L}\d.,])\D*$/iu;

/** "One such threat"; the outlets; a title; an adjective of a place; a piece of a headline: "NO DEAL", "Trump Hates". */
function isScrapOf(
  { about, label, tellings }: Fact,
  telling: readonly AnnotatedArticle[],
  { words }: Common,
): boolean {
  if (telling.some(({ outlet }) => outlet === label)) return true;
  if (about === 'number') return ONE.test(label);
  if (about === 'date' || about === 'quotation' || about === 'statement') return false;
  const parts = label.split(' ');
  const plain = label.toLowerCase();
  if (parts.length === 1) {
    const isAdjective =
      about !== 'person' && placeOfDemonym(plain, (one) => words.has(one)) !== null;
    return isAdjective || roles.has(plain) || honorifics.has(plain);
  }
  if (label === label.toUpperCase() || parts.length > LONGEST_NAME) return true;
  return telling.every(({ id, tokens }) =>
    (tellings.get(id)?.evidence ?? []).every((span) =>
      within(tokens, span).some(({ upos }) => NO_PART_OF_NAME.has(upos)),
    ),
  );
}
/** Longer ones are headlines, in words. */
const LONGEST_NAME = 7;
const NO_PART_OF_NAME = new Set(['VERB', 'AUX', 'ADV', 'PRON', 'SCONJ']);

/** Mentions of a place for each text that names it, below which it is named in passing. */
const IN_PASSING = 1.5;

/** True for a place of one word that no headline has and hardly a text names twice. */
function isInPassing({ label, tellings }: Fact, telling: readonly AnnotatedArticle[]): boolean {
  if (label.includes(' ') || telling.some(({ title }) => title.includes(label))) return false;
  const mentions = telling.map(({ id }) => tellings.get(id)?.evidence.length ?? 0);
  return mentions.reduce((sum, one) => sum + one, 0) < IN_PASSING * telling.length;
}

const isSpoken = ({ tellings }: Fact, { id, quotations }: AnnotatedArticle): boolean =>
  (tellings.get(id)?.evidence ?? []).every((span) => {
    const quotation = quotations[firstEndingAfter(quotations, span.start)];
    return quotation !== undefined && contains(quotation, span);
  });

/** A country that the gazetteer has, or a place whose adjective some text has: "Ostrevan" for Ostreva. */
function isCountry({ about, label }: Fact, { words }: Common): boolean {
  if (about === 'person') return false;
  const key = nameKey(label);
  if (wordingsOfCountry(key).length > 0) return true;
  if (!/^\p{L}{4,}$/u.test(label)) return false;
  return ADJECTIVE_ENDINGS.some((ending) => words.has(key + ending));
}

const ADJECTIVE_ENDINGS = 'n an ian ese ish i ns ans ians'.split(' ');

/** True where a place is named in the dateline only: where the outlet wrote, not what it tells. */
function isDateline({ about, tellings }: Fact, { id, text }: AnnotatedArticle): boolean {
  if (about !== 'place') return false;
  const [first, second] = tellings.get(id)?.evidence ?? [];
  if (first === undefined || second !== undefined || first.start > DATELINE) return false;
  return /^\P{Ll}+$/u.test(text.slice(first.start, first.end));
}
