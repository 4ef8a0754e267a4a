import { givenNames } from '../../lexicons/given-names.ts';
import type { EntityType } from '../../model/annotation.ts';
import { isPlace, placeKey } from './gazetteer.ts';
import { capitalized, type Mention } from './mentions.ts';
import type { Typing } from './types.ts';

/** One person, organization or place of an article, with all its mentions in order. */
export interface Bearer {
  readonly type: EntityType;
  /** The fullest form among the mentions. */
  readonly name: string;
  readonly mentions: readonly Mention[];
}
export interface Typed {
  readonly mention: Mention;
  readonly typing: Typing;
}

/** Ties together the mentions of one and the same: surname to full name, acronym to what it stands for, "US" to "United States". */
export function bearersOf(text: string, typed: readonly Typed[]): Bearer[] {
  const people = peopleOf(typed);
  const expansions = acronyms(text, typed);
  const groups = new Map<string, Typed[]>();
  for (const [index, one] of typed.entries()) {
    const key = personKey(one, people) ?? otherKey(one.mention, expansions);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
    people.lastSeen.set(key, index);
  }
  return [...groups].map(([key, group]) => bearer(key, group));
}

const PERSON = 'person:';
const low = (words: readonly string[]): string[] => words.map((word) => word.toLowerCase());

/** Full names of an article's persons, the longest spelling of each, in lower case. */
interface People {
  readonly bySurname: ReadonlyMap<string, string[][]>;
  readonly byFirstName: ReadonlyMap<string, string[][]>;
  /** When each key was last met. */
  readonly lastSeen: Map<string, number>;
}

// More people of one surname than any article names; a bound on the work for a list of thousands.
const MOST_NAMESAKES = 40;

function peopleOf(typed: readonly Typed[]): People {
  const bySurname = new Map<string, string[][]>();
  const byFirstName = new Map<string, string[][]>();
  const full = typed.filter(
    ({ mention, typing }) => typing.type === 'person' && mention.words.length > 1,
  );
  for (const { mention } of full.toSorted(
    (a, b) => b.mention.words.length - a.mention.words.length,
  )) {
    const words = low(mention.words);
    const namesakes = listOf(bySurname, words.at(-1) ?? '');
    const isNew = !namesakes.some((one) => isShortOf(words, one));
    if (isNew && namesakes.length < MOST_NAMESAKES) {
      namesakes.push(words);
      listOf(byFirstName, words[0] ?? '').push(words);
    }
  }
  return { bySurname, byFirstName, lastSeen: new Map() };
}

function listOf<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** "Donald Trump" of "Donald J. Trump", "Tayyip Erdogan" of "Recep Tayyip Erdogan". */
const isShortOf = (short: readonly string[], long: readonly string[]): boolean =>
  short.at(-1) === long.at(-1) &&
  short.every((word) => long.includes(word) || long.some((one) => isInitial(word, one)));
const isInitial = (word: string, full: string): boolean =>
  /^\p{L}\.$/u.test(word) && full.startsWith(word.charAt(0));

function personKey({ mention, typing }: Typed, people: People): string | null {
  const words = low(mention.words);
  const known = people.bySurname.get(words.at(-1) ?? '') ?? [];
  const isPerson = typing.type === 'person';
  if (words.length > 1) {
    return isPerson ? keyOf(known.find((one) => isShortOf(words, one)) ?? words) : null;
  }
  if (!mention.titled && isPlace(mention.words.join(' '))) return null;
  const surname = latestOf(known.map(keyOf), people.lastSeen);
  return surname ?? firstNameKey(mention, people) ?? (isPerson ? keyOf(words) : null);
}

/** Of several the one that was met last before here; the first where none was. */
const latestOf = (keys: readonly string[], lastSeen: ReadonlyMap<string, number>): string | null =>
  keys.toSorted((a, b) => (lastSeen.get(b) ?? -1) - (lastSeen.get(a) ?? -1))[0] ?? null;

const keyOf = (words: readonly string[]): string => PERSON + words.join(' ');

/** A first name alone, where one person only of the article bears it. */
function firstNameKey({ words: [first = ''] }: Mention, people: People): string | null {
  if (!givenNames.has(first)) return null;
  const [only, ...more] = people.byFirstName.get(first.toLowerCase()) ?? [];
  return only === undefined || more.length > 0 ? null : keyOf(only);
}

function otherKey({ words }: Mention, expansions: ReadonlyMap<string, string>): string {
  const name = words.join(' ');
  const place = isPlace(name) ? placeKey(name) : placeKey(words.map(capitalized).join(' '));
  const key = place.toLowerCase().replaceAll('.', '').replaceAll('’', "'");
  return expansions.get(key) ?? key;
}

/** Acronyms and what they stand for, where the text puts one in brackets after the other. */
function acronyms(text: string, typed: readonly Typed[]): ReadonlyMap<string, string> {
  const expansions = new Map<string, string>();
  for (const [index, { mention }] of typed.entries()) {
    const next = typed[index + 1]?.mention;
    if (next === undefined || !isBracketed(text, mention, next)) continue;
    const [long = mention, short = next] = [mention, next].toSorted(
      (a, b) => b.words.length - a.words.length,
    );
    if (short.words.length === 1 && long.words.length > 1) {
      expansions.set(acronymKey(short), long.words.join(' ').toLowerCase());
    }
  }
  return expansions;
}

const acronymKey = ({ words }: Mention): string =>
  words.join(' ').toLowerCase().replaceAll('.', '');
const isBracketed = (text: string, before: Mention, after: Mention): boolean =>
  /^\s\(["“‘']?$/.test(text.slice(before.end, Math.min(after.start, before.end + 4)));

function bearer(key: string, group: readonly Typed[]): Bearer {
  const mentions = group.map(({ mention }) => mention);
  const type = key.startsWith(PERSON) ? 'person' : commonType(group);
  return { type, name: fullest(mentions), mentions };
}

function commonType(group: readonly Typed[]): EntityType {
  const certain = group.find(({ typing }) => typing.sure);
  return (
    certain?.typing.type ??
    group.find(({ typing }) => typing.type !== 'other')?.typing.type ??
    'other'
  );
}

/** The form with the most words, then letters; the earliest of equals; not in capitals where it has another. */
function fullest(mentions: readonly Mention[]): string {
  const [best] = mentions.toSorted(
    (a, b) =>
      b.words.length - a.words.length ||
      shouts(a) - shouts(b) ||
      b.end - b.start - (a.end - a.start),
  );
  return best === undefined ? '' : spelled(best);
}

const shouts = ({ words }: Mention): number =>
  words.some((word) => /^\p{Lu}{5,}$/u.test(word)) ? 1 : 0;
const spelled = ({ words }: Mention): string =>
  words
    .join(' ')
    .replace(/ ?- ?/g, '-')
    .replace(/ ([’']s)(?= )/g, '$1')
    .replace(/s ([’']) (?=\p{Lu})/gu, 's$1 ')
    .replace(/(?<!s)(?: ([’']) ?|([’']) )/g, '$1$2');
