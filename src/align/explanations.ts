import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Fact } from '../model/fact.ts';
import { lengthOf } from './common-ground.ts';

/** A text of at most so many words is a brief: it cannot have everything. */
const BRIEF = 150;
/** And it is one only beside a text that is so many times as long. */
const MUCH_LONGER = 1.5;
/** With fewer facts that most others state, no share of them shows what a text is about. */
const ENOUGH_FACTS = 6;
/** A text with less than this share of them is about one part of the event, or another side of it. */
const ONE_PART = 0.34;

/** Of the facts that most other outlets state, how many an outlet states. */
export interface Coverage {
  readonly has: number;
  readonly of: number;
}

/** True where a text was published before every text that states the fact: it could not have it from them. */
export function isEarlier(
  text: AnnotatedArticle,
  { tellings }: Fact,
  texts: readonly AnnotatedArticle[],
): boolean {
  const others = texts.filter(({ id }) => tellings.has(id));
  return (
    others.length > 0 && others.every((other) => isBefore(text.publishedAt, other.publishedAt))
  );
}

/** True where texts of so many words in all are brief, and some other text is not. */
export const isBrief = (words: number, texts: readonly AnnotatedArticle[]): boolean =>
  words <= BRIEF && texts.some((text) => lengthOf(text) >= MUCH_LONGER * words);

/** Innocent reasons why an outlet's texts may lack facts, as clauses; none where none holds. */
export function explanationsOf(
  own: readonly AnnotatedArticle[],
  lacking: readonly Fact[],
  { texts, coverage }: { readonly texts: readonly AnnotatedArticle[]; readonly coverage: Coverage },
): readonly string[] {
  const [first] = own;
  if (first === undefined) return [];
  const isOne = own.length === 1;
  const words = own.reduce((sum, text) => sum + lengthOf(text), 0);
  const early = lacking.filter((fact) => own.every((text) => isEarlier(text, fact, texts)));
  const agency = own.every((text) => text.agency === first.agency) ? first.agency : null;
  return [
    ...(early.length > 0 ? [earlier(isOne, early.length, lacking.length)] : []),
    ...(isBrief(words, texts) ? [`${isOne ? 'it has' : 'they have'} only ${words} words`] : []),
    ...(agency === null || agency === first.outlet
      ? []
      : [`${isOne ? 'it draws' : 'they draw'} on the agency ${agency}`]),
    ...(coverage.of >= ENOUGH_FACTS && coverage.has < ONE_PART * coverage.of
      ? [
          `${isOne ? 'it seems' : 'they seem'} to be about one part of the event (${coverage.has} of the ${coverage.of} facts that most others have)`,
        ]
      : []),
  ];
}

const earlier = (isOne: boolean, early: number, all: number): string =>
  `${isOne ? 'it was' : 'they were'} published before any text that has ${early < all ? `${early} of these` : 'this'}`;

/** By the hour where both times are told in the same zone, else by the day; false where a date is unknown. */
function isBefore(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const isExact = [one, other].every((time) => time.length > 10 && time.endsWith('Z'));
  return isExact ? one < other : one.slice(0, 10) < other.slice(0, 10);
}
