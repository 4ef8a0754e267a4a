import { oncePer } from '../measure/once-per.ts';
import type { AnnotatedArticle, Entity, EntityType } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { bearerOfFirst, isPlaceLike } from './first-names.ts';
import { initialsOf, isFormOf } from './name-forms.ts';
import { nameKey, placeOfDemonym, wordingsOfCountry } from './name-keys.ts';
import { namesToTie } from './namesakes.ts';
import { wholeNames } from './whole-names.ts';

/** Somebody or something named, tied across the articles of an event. */
export interface Referent {
  readonly type: EntityType;
  /** The fullest form that any article has. */
  readonly name: string;
  readonly key: string;
  /** Every wording by which an article names it. */
  readonly forms: ReadonlySet<string>;
  /** By article id. */
  readonly mentions: ReadonlyMap<string, readonly Span[]>;
}

/** Names tied across articles: the same name, a surname alone, an acronym and its expansion, a part of a body's name. */
export const referentsOf: (articles: readonly AnnotatedArticle[]) => readonly Referent[] =
  oncePer(tied);

function tied(articles: readonly AnnotatedArticle[]): readonly Referent[] {
  const fullestFirst = namedIn(articles).toSorted(
    (a, b) => b.key.length - a.key.length || (a.key < b.key ? -1 : 1),
  );
  const texts = new Map(articles.map((article) => [article.id, article]));
  const fuller = new Map<string, Named[]>();
  const referents: Named[] = [];
  for (const one of fullestFirst) {
    const near = candidatesFor(one, fuller);
    const fits = near.filter((full) => isFormOf(one, full) && !isPlaceBeside(one, full, texts));
    const full = fits.length > 0 ? prevailing(fits) : bearerOfFirst(one, near, texts);
    if (full !== null) absorb(full, one);
    else {
      referents.push(one);
      enter(one, fuller);
    }
  }
  return referents.map(({ type, key, forms, mentions, wordings }) => ({
    type,
    key,
    forms,
    mentions,
    name: fullest(wordings),
  }));
}

/** "in Hollin" is no person of that surname. */
const isPlaceBeside = (
  { type, mentions }: Named,
  full: Named,
  texts: ReadonlyMap<string, AnnotatedArticle>,
): boolean => full.type === 'person' && type !== 'person' && isPlaceLike(mentions, texts);

/** The fullest form that the event has for a name: "James Mattis" for "Mattis"; the name itself where it is tied to none. */
export const fullNames: (articles: readonly AnnotatedArticle[]) => (name: string) => string =
  oncePer(fullestNames);

function fullestNames(articles: readonly AnnotatedArticle[]): (name: string) => string {
  const full = new Map<string, string>();
  for (const { name, forms } of referentsOf(articles)) {
    for (const form of forms) full.set(nameKey(form), name);
  }
  return (name) => full.get(nameKey(name)) ?? name;
}

/** So many times as many articles, or mentions, must name one bearer of a surname as the next. */
const PREVAILS = { articles: 2, mentions: 4 };

/** A surname that two persons bear is nobody's for sure, unless one of them is whom the articles name. */
function prevailing(bearers: readonly Named[]): Named | null {
  const [first, second] = bearers.toSorted((a, b) => countOf(b) - countOf(a));
  if (first === undefined || second === undefined) return first ?? null;
  const prevails =
    first.mentions.size >= PREVAILS.articles * second.mentions.size ||
    countOf(first) >= PREVAILS.mentions * countOf(second);
  return prevails ? first : null;
}

const countOf = ({ mentions }: Named): number =>
  [...mentions.values()].reduce((sum, spans) => sum + spans.length, 0);

const titled = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1);

interface Named {
  readonly type: EntityType;
  readonly name: string;
  readonly key: string;
  readonly forms: Set<string>;
  readonly mentions: Map<string, Span[]>;
  /** The names that articles have for it, each with the articles that have it. */
  readonly wordings: Map<string, Set<string>>;
}

interface Found {
  readonly article: AnnotatedArticle;
  readonly entity: Entity;
}

/** One entry a key: what is a place here and a person there is what most mentions make it. */
function namedIn(articles: readonly AnnotatedArticle[]): readonly Named[] {
  const nameFor = namesToTie(articles);
  const found = new Map<string, Found[]>();
  for (const article of articles) {
    for (const named of wholeNames(article)) {
      const entity = { ...named, name: nameFor(article, named) };
      const key = nameKey(entity.name);
      const list = found.get(key);
      if (list === undefined) found.set(key, [{ article, entity }]);
      else list.push({ article, entity });
    }
  }
  const capitalized = new Set(articles.flatMap(({ text }) => text.match(/\p{Lu}[\p{L}]+/gu) ?? []));
  const isPlace = (key: string): boolean => {
    const mentions = found.get(key);
    return mentions === undefined
      ? key.length > 3 && capitalized.has(titled(key))
      : commonType(mentions) !== 'person';
  };
  const byKey = new Map<string, Found[]>();
  for (const [key, mentions] of found) {
    const place = placeOfDemonym(key, isPlace) ?? key;
    byKey.set(place, [...(byKey.get(place) ?? []), ...mentions]);
  }
  return [...byKey].map(([key, mentions]) => namedAs(key, mentions));
}

function namedAs(key: string, found: readonly Found[]): Named {
  const own = found.filter(({ entity }) => nameKey(entity.name) === key);
  const named: Named = {
    type: own.length > 0 ? commonType(own) : 'place',
    name: own[0]?.entity.name ?? titled(key),
    key,
    forms: new Set(),
    mentions: new Map(),
    wordings: new Map(),
  };
  for (const { article, entity } of found) {
    add(named, article, entity);
    if (entity.name.toLowerCase() !== key && isDerived(entity.name, key, own)) continue;
    const wording = own.length > 0 ? entity.name : named.name;
    const articles = named.wordings.get(wording) ?? new Set();
    named.wordings.set(wording, articles.add(article.id));
  }
  named.forms.add(named.name);
  return named;
}

/** "Chinese" where the event has "China", "Ostrevan" where it has "Ostreva": a wording, but no name. */
const isDerived = (name: string, key: string, own: readonly Found[]): boolean =>
  nameKey(name) !== key
    ? own.length > 0
    : own.some(({ entity }) => entity.name.toLowerCase() === key) &&
      wordingsOfCountry(key).length > 0;

const TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'other'];

/** The type of most mentions; what the finder could not tell counts only where it could tell none. */
function commonType(found: readonly Found[]): EntityType {
  const counts = TYPES.slice(0, 3).map((type) => ({
    type,
    count: found.filter(({ entity }) => entity.type === type).length,
  }));
  const [most] = counts.toSorted((a, b) => b.count - a.count);
  return most === undefined || most.count === 0 ? 'other' : most.type;
}

function add(one: Named, article: AnnotatedArticle, { start, end, name }: Entity): void {
  one.forms.add(name);
  const form = article.text.slice(start, end);
  // "the Russian president" is a mention, but no name to look for elsewhere.
  if (/^\p{Lu}/u.test(form)) one.forms.add(form);
  const spans = one.mentions.get(article.id);
  if (spans === undefined) one.mentions.set(article.id, [{ start, end }]);
  else spans.push({ start, end });
}

/** Fuller names that share the last word, hold the first, or have these initials. */
function candidatesFor(
  { key, name }: Named,
  fuller: ReadonlyMap<string, readonly Named[]>,
): readonly Named[] {
  const words = key.split(' ');
  const handles = [words[0], words.at(-1), `acronym ${name.toUpperCase()}`];
  return [...new Set(handles.flatMap((handle) => fuller.get(handle ?? '') ?? []))];
}

function enter(one: Named, fuller: Map<string, Named[]>): void {
  const initials = initialsOf(one.name);
  const words = one.key.split(' ');
  const handles = initials.length > 1 ? [...words, `acronym ${initials}`] : words;
  for (const handle of new Set(handles)) {
    const list = fuller.get(handle);
    if (list === undefined) fuller.set(handle, [one]);
    else list.push(one);
  }
}

function absorb(full: Named, short: Named): void {
  for (const form of short.forms) full.forms.add(form);
  for (const [wording, articles] of short.wordings) {
    const have = full.wordings.get(wording) ?? new Set();
    full.wordings.set(wording, new Set([...have, ...articles]));
  }
  for (const [articleId, spans] of short.mentions) {
    const have = full.mentions.get(articleId) ?? [];
    full.mentions.set(
      articleId,
      [...have, ...spans].toSorted((a, b) => a.start - b.start),
    );
  }
}

/** The longest form that two articles have; the longest at all where each has its own. */
function fullest(wordings: ReadonlyMap<string, ReadonlySet<string>>): string {
  const longestFirst = [...wordings].toSorted(
    ([a], [b]) => shouts(a) - shouts(b) || b.length - a.length || (a < b ? -1 : 1),
  );
  const manyWords = longestFirst.filter(([name]) => name.includes(' '));
  const shared = (manyWords.length > 0 ? manyWords : longestFirst).find(
    ([, articles]) => articles.size > 1,
  );
  return (shared ?? longestFirst[0])?.[0] ?? '';
}

const shouts = (name: string): number => Number(/\p{Lu}{5,}/u.test(name));
