import type { AnnotatedArticle } from '../model/annotation.ts';
import type { About } from '../model/details.ts';
import type { Fact } from '../model/fact.ts';
import { contains, firstEndingAfter } from '../text/spans.ts';
import { nameKey, wordingsOfCountry } from './name-keys.ts';

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
): readonly Standing[] => facts.map((fact) => standingOf(fact, texts));

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

function standingOf(fact: Fact, texts: readonly AnnotatedArticle[]): Standing {
  const telling = texts.filter(({ id }) => fact.tellings.has(id));
  const whole = telling.filter(
    (text) => fact.tellings.get(text.id)?.state === 'stated' && !isDateline(fact, text),
  );
  const depths = telling.map(
    ({ id, text }) => (fact.tellings.get(id)?.evidence[0]?.start ?? 0) / Math.max(1, text.length),
  );
  const depth = depths.reduce((sum, one) => sum + one, 0) / Math.max(1, depths.length);
  const kind = isTrifle(fact, telling) ? TRIFLE_WEIGHT : KIND_WEIGHT[fact.about];
  return {
    fact,
    outlets: new Set(telling.map(({ outlet }) => outlet)),
    wholly: new Set(whole.map(({ outlet }) => outlet)),
    depth,
    weight: kind * (1 - (1 - TAIL_WEIGHT) * depth),
  };
}

/**
 * Countries, since their adjective may stand where the name does not, and mostly everybody in the
 * event lives there; "one such threat"; numbers in what somebody is quoted as saying, which stand or
 * fall with the quotation; a single word that the finder could not class; the outlets themselves.
 */
function isTrifle(fact: Fact, texts: readonly AnnotatedArticle[]): boolean {
  if (texts.some(({ outlet }) => outlet === fact.label)) return true;
  if (fact.about === 'number') {
    return (
      /^(?:one|two|an?|[12])(?![\p{L}\d.,])/iu.test(fact.label) ||
      texts.every((text) => isSpoken(fact, text))
    );
  }
  if (fact.about === 'name') return !fact.label.includes(' ');
  return isCountry(fact, texts);
}

const isSpoken = ({ tellings }: Fact, { id, quotations }: AnnotatedArticle): boolean =>
  (tellings.get(id)?.evidence ?? []).every((span) => {
    const quotation = quotations[firstEndingAfter(quotations, span.start)];
    return quotation !== undefined && contains(quotation, span);
  });

/** A country that the gazetteer has, or a place whose adjective some text has: "Ostrevan" for Ostreva. */
function isCountry({ about, label }: Fact, texts: readonly AnnotatedArticle[]): boolean {
  if (about === 'number' || about === 'date') return false;
  if (wordingsOfCountry(nameKey(label)).length > 0) return true;
  if (!/^\p{L}+$/u.test(label)) return false;
  const adjective = new RegExp(`\\b${label}(?:n|an|ian|ese|ish|i)s?\\b`, 'i');
  return texts.some(({ text }) => adjective.test(text));
}

/** True where a place is named in the dateline only: where the outlet wrote, not what it tells. */
function isDateline({ about, tellings }: Fact, { id, text }: AnnotatedArticle): boolean {
  if (about !== 'place') return false;
  const [first, second] = tellings.get(id)?.evidence ?? [];
  if (first === undefined || second !== undefined || first.start > DATELINE) return false;
  return /^\P{Ll}+$/u.test(text.slice(first.start, first.end));
}
