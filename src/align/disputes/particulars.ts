import { groupedBy } from '../../measure/grouped.ts';
import type { AnnotatedArticle, Entity } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { within } from '../../text/spans.ts';
import { nameKey } from '../name-keys.ts';
import { containment } from './containment.ts';
import type { Dispute, Matter, Place } from './dispute.ts';
import { disputesFrom, type Pair } from './grouping.ts';
import { namedAmong } from './place-names.ts';

/** What an article says of somebody beside what happened: an age, or where they are from. */
interface Particular<Value> extends Place {
  readonly surname: string;
  readonly value: Value;
}

/** Who gives the same person in two articles for that is told by the surname alone. */
const SURENESS = 0.5;
/** A birthday may lie between two texts. */
const BIRTHDAY = 1;

/** Ages on which versions differ, by surname. */
export const agesInDispute = (articles: readonly AnnotatedArticle[]): readonly Dispute[] =>
  inDispute(
    articles.flatMap((article) => particularsIn(article, peopleIn(article), ageOf)),
    { matter: 'age', differ: (a, b) => Math.abs(a - b) > BIRTHDAY },
  );

/** Where somebody works or comes from, likewise. */
export function originsInDispute(articles: readonly AnnotatedArticle[]): readonly Dispute[] {
  const holds = containment(articles);
  const namedIn = namedAmong(articles);
  return inDispute(
    articles.flatMap((article) =>
      particularsIn(article, namedIn(article).people, originAmong(namedIn(article).places)),
    ),
    {
      matter: 'place',
      differ: (a, b) => !a.includes(b) && !b.includes(a) && !holds(a, b) && !holds(b, a),
    },
  );
}

function inDispute<Value>(
  particulars: readonly Particular<Value>[],
  { matter, differ }: { matter: Matter; differ: (a: Value, b: Value) => boolean },
): readonly Dispute[] {
  const agreeing: Pair<Particular<Value>>[] = [];
  const differing: Pair<Particular<Value>>[] = [];
  for (const own of groupedBy(particulars, ({ surname }) => surname).values()) {
    const sole = soleIn(own, differ).slice(0, MOST_TOLD);
    for (const [index, a] of sole.entries()) {
      for (const b of sole.slice(index + 1)) {
        (differ(a.value, b.value) ? differing : agreeing).push({ a, b, sureness: SURENESS });
      }
    }
  }
  const whose = { topicOf: () => '', doubtsOf: () => [] };
  return disputesFrom(
    { agreeing, differing },
    { ...whose, matter, differ: (a, b) => differ(a.value, b.value) },
  );
}
const MOST_TOLD = 60;

/** One an article, and none of an article that has two persons of that name. */
const soleIn = <Value>(
  own: readonly Particular<Value>[],
  differ: (a: Value, b: Value) => boolean,
): readonly Particular<Value>[] =>
  [...groupedBy(own, ({ article }) => article).values()].flatMap((told) => {
    const [first] = told;
    return first === undefined || told.some(({ value }) => differ(value, first.value))
      ? []
      : [first];
  });

interface Found<Value> {
  readonly value: Value;
  readonly span: Span;
}

const particularsIn = <Value>(
  article: AnnotatedArticle,
  people: readonly Entity[],
  find: (article: AnnotatedArticle, person: Entity) => Found<Value> | null,
): readonly Particular<Value>[] =>
  people.flatMap((person) => {
    const found = find(article, person);
    if (found === null) return [];
    return [{ article, ...found, surname: nameKey(person.name).split(' ').at(-1) ?? '' }];
  });

const peopleIn = ({ entities }: AnnotatedArticle): readonly Entity[] =>
  entities.filter(({ type }) => type === 'person');

const AGE_AFTER = /^(?:, | \()(\d{2})(?=[,.;)]| and |\u2009)/;
const AGE_BEFORE = /\b(\d{2})[- ]year[- ]old (?:\p{L}+ ){0,3}$/u;
const REACH = 48;

/** "Tolland, 47," and "47-year-old captain Tolland". */
function ageOf({ text }: AnnotatedArticle, { start, end }: Entity): Found<number> | null {
  const after = AGE_AFTER.exec(text.slice(end, end + REACH));
  if (after !== null) {
    return { value: Number(after[1]), span: { start, end: end + after[0].length } };
  }
  const before = AGE_BEFORE.exec(text.slice(Math.max(0, start - REACH), start));
  if (before === null) return null;
  return { value: Number(before[1]), span: { start: start - before[0].length, end } };
}

/** Between a place and the name: "Arlen chemist Edda Holt", "a chemist in Arlen, Edda Holt". */
const PLACE_FIRST = /^ (?:\p{Ll}[\p{L}-]+ ){1,2}$|^, $/u;
/** Between the name and a place: "Edda Holt, a chemist in Arlen". */
const NAME_FIRST = /^,(?: \d{2},)? (?:from|of|(?:an?|the) [\p{Ll} -]{3,40} (?:in|from|at|of)) $/u;

const originAmong =
  (places: readonly Entity[]) =>
  (article: AnnotatedArticle, person: Entity): Found<string> | null => {
    const before = places.findLast(({ end }) => end <= person.start);
    const after = places.find(({ start }) => start >= person.end);
    if (before !== undefined && isOrigin(article, before, person)) {
      return { value: nameKey(before.name), span: { start: before.start, end: person.end } };
    }
    if (after !== undefined && NAME_FIRST.test(article.text.slice(person.end, after.start))) {
      return { value: nameKey(after.name), span: { start: person.start, end: after.end } };
    }
    return null;
  };

/** A noun in lower case beside names may be taken for one. */
const ROLE = new Set(['NOUN', 'PROPN', 'ADJ', 'PUNCT']);

/** A comma alone ties the two only where "a chemist in" stands before the place. */
function isOrigin({ text, tokens }: AnnotatedArticle, place: Entity, person: Entity): boolean {
  const between = text.slice(place.end, person.start);
  const words = within(tokens, { start: place.end, end: person.start });
  if (!PLACE_FIRST.test(between) || words.some(({ upos }) => !ROLE.has(upos))) return false;
  const lead = text.slice(Math.max(0, place.start - REACH), place.start);
  return between === ', ' ? /\b(?:an?|the) [\p{Ll} -]{3,30} (?:in|from|at) $/u.test(lead) : true;
}
