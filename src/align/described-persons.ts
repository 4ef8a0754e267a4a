import { isPersonNoun } from '../lexicons/person-nouns.ts';
import type { AnnotatedArticle, Token } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { findWords } from '../text/find-words.ts';
import { firstEndingAfter, wordsOf } from '../text/spans.ts';
import type { Referent } from './referents.ts';
import { sentenceHolding } from './sentences.ts';
import { profileOf, similarity } from './similarity.ts';

/** Characters around a name in which it is said who that is. */
const REACH = 60;
/** From this similarity of the sentences on, "a chemist" is the one whom other texts name. */
const SAME_MATTER = 0.14;
/** What anybody may be: no office, no trade. */
const ANYBODY = new Set(
  `man woman boy girl person child teenager youth adult spokesman spokeswoman spokesperson official resident
  worker employee member witness passenger victim protester demonstrator campaigner activist father mother son
  daughter wife husband driver pensioner reporter expert source partner neighbour neighbor customer client owner
  colleague friend insider people leader head chief boss star hero mr mrs ms miss sir`.split(/\s+/),
);

/** Where an article speaks of a person whom it does not name, by the office or trade that others give: "the captain". */
export type Described = (person: Referent, article: AnnotatedArticle) => Span | null;

/** Finds persons by what the articles that name them call them; only what one person of the event is called tells. */
export function describedAmong(
  persons: readonly Referent[],
  articles: readonly AnnotatedArticle[],
): Described {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const rolesOf = new Map(persons.map((person) => [person, rolesIn(person, byId)]));
  const bearers = new Map<string, number>();
  for (const roles of rolesOf.values()) {
    for (const role of roles) bearers.set(role, (bearers.get(role) ?? 0) + 1);
  }
  return (person, article) => {
    for (const role of rolesOf.get(person) ?? []) {
      const place = bearers.get(role) === 1 ? placeOf(role, person, { article, byId }) : null;
      if (place !== null) return place;
    }
    return null;
  };
}

/** "captain", "harbour master", the longest first. */
function rolesIn(
  { mentions }: Referent,
  byId: ReadonlyMap<string, AnnotatedArticle>,
): readonly string[] {
  const roles = new Set<string>();
  for (const [id, spans] of mentions) {
    const article = byId.get(id);
    if (article === undefined) continue;
    for (const { start, end } of spans) {
      const role = roleBefore(article, start) ?? roleAfter(article, end);
      if (role !== null) roles.add(role);
    }
  }
  return [...roles].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

const BEFORE = /(?<word>\p{L}[\p{L}-]+),? $/u;
const AFTER =
  /^,? (?:\d+, )?(?:an?|the|its|their|his|her) (?=\p{Ll}[\p{L}-]*(?: \p{Ll}[\p{L}-]*){0,3})/u;
/** Words through which a description is searched for the noun. */
const LONGEST = 4;

/** "captain" before "Captain Poole" and "the captain, Ida Poole". */
function roleBefore(article: AnnotatedArticle, start: number): string | null {
  const before = article.text.slice(Math.max(0, start - REACH), start);
  const word = BEFORE.exec(before)?.groups?.['word'] ?? '';
  if (word === '') return null;
  const at = firstEndingAfter(article.tokens, start - (before.length - before.lastIndexOf(word)));
  return roleOf(article, article.tokens[at]);
}

/** The first noun for a person behind a name: "chemist" in "Ida Poole, a chemist in Arlen". */
function roleAfter(article: AnnotatedArticle, end: number): string | null {
  const lead = AFTER.exec(article.text.slice(end, end + REACH))?.[0];
  if (lead === undefined) return null;
  const from = firstEndingAfter(article.tokens, end + lead.length);
  for (const token of article.tokens.slice(from, from + LONGEST)) {
    if (!DESCRIBING.has(token.upos)) return null;
    const role = roleOf(article, token);
    if (role !== null) return role;
  }
  return null;
}
const DESCRIBING = new Set(['ADJ', 'NOUN', 'PROPN']);

function roleOf({ text }: AnnotatedArticle, token: Token | undefined): string | null {
  if (token === undefined || (token.upos !== 'NOUN' && token.upos !== 'PROPN')) return null;
  const noun = wordsOf(text, token).toLowerCase();
  return isPersonNoun(noun) && !ANYBODY.has(noun) ? noun : null;
}

interface Texts {
  readonly article: AnnotatedArticle;
  readonly byId: ReadonlyMap<string, AnnotatedArticle>;
}

const DETERMINER = /\b(?<word>the|its|their|this|an?) (?:[\p{Ll}-]+ ){0,2}$/iu;
/** "the captain of the other ship", "the captain Marcus Poole", "the captain’s wife" */
const OTHER_ONE = /^(?:,? \p{Lu}\p{Ll}| of |['’]s? )/u;

/** A place where the article has the role without a name; null where it names somebody by that role. */
function placeOf(role: string, person: Referent, { article, byId }: Texts): Span | null {
  const { text } = article;
  for (const { start, end } of findWords(text, role)) {
    const found = DETERMINER.exec(text.slice(Math.max(0, start - REACH), start));
    const word = found?.groups?.['word']?.toLowerCase();
    if (word === undefined || OTHER_ONE.test(text.slice(end, end + REACH))) continue;
    const isMeant =
      !word.startsWith('a') || isSameMatter(article, { start, end }, { person, byId });
    if (isMeant) return { start, end };
  }
  return null;
}

interface Named {
  readonly person: Referent;
  readonly byId: ReadonlyMap<string, AnnotatedArticle>;
}

/** True where a sentence that names the person tells what the one that holds the role tells. */
function isSameMatter(article: AnnotatedArticle, role: Span, { person, byId }: Named): boolean {
  const own = sentenceHolding(article, role.start);
  if (own === null) return false;
  const rest = profileOf(article, [
    { start: own.span.start, end: role.start },
    { start: role.end, end: own.span.end },
  ]);
  return [...person.mentions].some(([id, spans]) => {
    const other = byId.get(id);
    return spans.some(({ start }) => {
      const sentence = other === undefined ? null : sentenceHolding(other, start);
      return sentence !== null && similarity(rest, sentence.profile) >= SAME_MATTER;
    });
  });
}
