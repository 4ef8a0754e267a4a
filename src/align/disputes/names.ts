import { shortNames } from '../../lexicons/short-names.ts';
import { groupedBy } from '../../measure/grouped.ts';
import type { AnnotatedArticle, Entity, Token } from '../../model/annotation.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { within } from '../../text/spans.ts';
import { conceptsOf, sharedWeight } from '../clauses.ts';
import { nameKey } from '../name-keys.ts';
import { conceptOf } from '../same-words.ts';
import { sentenceHolding } from '../sentences.ts';
import type { Dispute, Place } from './dispute.ts';
import { disputesFrom, type Pair } from './grouping.ts';

/** Somebody named with the words for what they are. */
interface Bearer extends Place {
  /** Every name before the surname. */
  readonly givens: readonly string[];
  readonly surname: string;
  /** The words before the name or right after it, by concept: "chief executive", "spokesman". */
  readonly roles: ReadonlySet<string>;
}

/** Names of fewer letters differ by a letter or two anyway. */
const SHORTEST_ALIKE = 5;
const SHORTEST = 4;
/** What their sentences share beside the name tells that it is one person. */
const SAME_MATTER = 2.4;
const MOST_EDITS = 2;
/** Words before a name among which its role is looked for, and after it. */
const BEFORE = 5;
const AFTER = 7;

/** The same person under another name or spelling: one part of the name is shared, and so is the role. */
export function namesInDispute(articles: readonly AnnotatedArticle[]): readonly Dispute[] {
  const bearers = articles.flatMap(bearersIn);
  const known = new Map(
    articles.map((article) => [
      article,
      new Set(article.entities.flatMap(({ name }) => plain(name).split(' '))),
    ]),
  );
  const isIn = (word: string, article: AnnotatedArticle): boolean =>
    known.get(article)?.has(word) === true;
  const differing = sharedParts(bearers).flatMap((sharers) =>
    sharers.flatMap((a, index) =>
      sharers.slice(index + 1).flatMap((b): Pair<Bearer>[] => {
        const [one, other] = otherParts(a, b);
        if (a.article === b.article || one === null || other === null) return [];
        if (isIn(one, b.article) || isIn(other, a.article)) return [];
        const sureness = surenessOf(a, b, [one, other]);
        return sureness > 0 ? [{ a, b, sureness }] : [];
      }),
    ),
  );
  return disputesFrom(
    { agreeing: [], differing },
    { matter: 'name', topicOf: roleOf, differ, doubtsOf: spellings },
  );
}

const differ = (a: Bearer, b: Bearer): boolean => otherParts(a, b)[0] !== null;
const roleOf = ({ roles }: Bearer): string => [...roles][0] ?? '';

/** The parts of two names that differ where another is shared: given names, or surnames; nulls where all agree. */
function otherParts(a: Bearer, b: Bearer): readonly [string | null, string | null] {
  const sharesGiven = a.givens.some((given) => b.givens.includes(given));
  if (a.surname !== b.surname) return sharesGiven ? [a.surname, b.surname] : [null, null];
  return sharesGiven ? [null, null] : [a.givens.at(-1) ?? null, b.givens.at(-1) ?? null];
}

/** Those who share a surname, and those who share a given name. */
function sharedParts(bearers: readonly Bearer[]): readonly (readonly Bearer[])[] {
  const bySurname = groupedBy(bearers, ({ surname }) => surname);
  const byGiven = groupedBy(bearers, ({ givens }) => givens.at(-1) ?? '');
  return [...bySurname.values(), ...byGiven.values()].filter(
    ({ length }) => length > 1 && length <= MOST_SHARERS,
  );
}
const MOST_SHARERS = 200;

/** 0 where it may well be two persons. */
function surenessOf(a: Bearer, b: Bearer, [one, other]: readonly [string, string]): number {
  const least = Math.min(one.length, other.length);
  if (least < SHORTEST || isShortFor(one, other) || isShortFor(other, one)) return 0;
  if (editDistance(one, other, MOST_EDITS + 1) > MOST_EDITS) return 0;
  if ([...a.roles].some((role) => b.roles.has(role))) return 0.6;
  return least >= SHORTEST_ALIKE || sharedBeside(a, b) >= SAME_MATTER ? 0.35 : 0;
}

function sharedBeside(a: Bearer, b: Bearer): number {
  const names = [a, b].flatMap(({ givens, surname }) => [...givens, surname].map(conceptOf));
  const [one, other] = [a, b].map(({ article, span }) => {
    const sentence = sentenceHolding(article, span.start)?.span ?? span;
    return conceptsOf(within(article.tokens, sentence));
  });
  return one && other ? sharedWeight(one, other, new Set(names)) : 0;
}

/** "Dave" for "David", "Bill" for "William", an initial. */
const isShortFor = (short: string, full: string): boolean =>
  short.length <= LONGEST_SHORT &&
  (full.startsWith(short.slice(0, short.length < 4 ? 1 : 2)) ||
    shortNames[full]?.includes(short) === true);
const LONGEST_SHORT = 5;

/** Two spellings of one sound are no dispute over who it was. */
function spellings(groups: readonly (readonly Bearer[])[]): readonly string[] {
  const sounds = new Set(
    groups.flat().map(({ givens, surname }) => soundOf(`${givens.at(-1) ?? ''} ${surname}`)),
  );
  return sounds.size === 1 ? ['They may be two spellings of one name.'] : [];
}

const soundOf = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/ks/g, 'x')
    .replaceAll(/ph/g, 'f')
    .replaceAll(/[yj]/g, 'i')
    .replaceAll(/ou|oo/g, 'u')
    .replaceAll(/c|k|q/g, 'k')
    .replaceAll(/v|w/g, 'v')
    .replaceAll(/h/g, '')
    .replaceAll(/(.)\1+/g, '$1');

/** Every word in capitals: no "the vice president". */
const ALL_NAMES = /^\p{Lu}[\p{L}\p{M}.’'-]*(?: \p{Lu}[\p{L}\p{M}.’'-]*)+$/u;

/** An accent is no other name. */
const plain = (name: string): string => nameKey(name.normalize('NFD').replaceAll(/\p{M}/gu, ''));

function bearersIn(article: AnnotatedArticle): readonly Bearer[] {
  const seen = new Set<string>();
  return article.entities.flatMap((entity) => {
    const written = article.text.slice(entity.start, entity.end);
    const words = plain(written)
      .split(' ')
      .filter(({ length }) => length > 1);
    const [surname = '', ...givens] = words.toReversed();
    const isWhole = ALL_NAMES.test(written) && article.text[entity.end] !== '-';
    if (entity.type !== 'person' || givens.length === 0 || !isWhole) return [];
    if (seen.has(words.join(' '))) return [];
    seen.add(words.join(' '));
    const span = { start: entity.start, end: entity.end };
    return [
      { article, span, givens: givens.toReversed(), surname, roles: rolesOf(article, entity) },
    ];
  });
}

/** The nouns right before the name, and those of "…, the chief executive," right after it. */
function rolesOf(article: AnnotatedArticle, { start, end }: Entity): ReadonlySet<string> {
  const { tokens, text } = article;
  const near = within(tokens, { start: Math.max(0, start - 60), end: end + 80 });
  const before = near.filter((token) => token.end <= start).slice(-BEFORE);
  const after = near.filter((token) => token.start >= end).slice(0, AFTER);
  const roles = nounsAtEnd(before);
  if (/^,\s+(?:the|an?|its|his|her|their|\p{L}+['’]s)\s/u.test(text.slice(end, end + 24))) {
    const stop = after.findIndex(({ lemma }, index) => index > 0 && /^[,.;]$/.test(lemma));
    for (const noun of after.slice(0, stop < 0 ? AFTER : stop).filter(isNoun)) roles.push(noun);
  }
  return new Set(roles.map(({ lemma }) => conceptOf(lemma)));
}

function nounsAtEnd(tokens: readonly Token[]): Token[] {
  const from = tokens.findLastIndex((token) => !isNoun(token) && token.upos !== 'ADJ');
  return tokens.slice(from + 1).filter(isNoun);
}

const isNoun = ({ upos }: Token): boolean => upos === 'NOUN';
