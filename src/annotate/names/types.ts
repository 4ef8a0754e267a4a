import { givenNames } from '../../lexicons/given-names.ts';
import {
  organizations,
  organizationWords,
  otherWords,
  placeWords,
} from '../../lexicons/organizations.ts';
import { royalTitles } from '../../lexicons/titles.ts';
import type { EntityType } from '../../model/annotation.ts';
import { isPeople, isPlace } from './gazetteer.ts';
import { capitalized, headIndex, type Mention } from './mentions.ts';
import { isAllCapitals, type Word } from './words.ts';

/** What a mention seems to name. `sure` where the name itself or its title tells, not the words around it. */
export interface Typing {
  readonly type: EntityType;
  readonly sure: boolean;
}

const sure = (type: EntityType): Typing => ({ type, sure: true });
const likely = (type: EntityType): Typing => ({ type, sure: false });

/** Verbs whose subject is mostly a person. Compiled by hand. */
const PERSONAL = new Set(
  `say tell add ask warn claim insist argue write tweet note stress reply declare believe think know feel hope want
  speak talk marry die resign smile laugh walk recall remember admit explain`.split(/\s+/),
);
const OF_PLACE = new Set(
  'in at near from across around outside toward towards throughout'.split(' '),
);
const AT_ALL_CAPITALS = 6;

/** The type of a mention from its own words, its title and the words beside it. */
export function typeOf(mention: Mention, words: readonly Word[]): Typing {
  return ownType(mention, words) ?? aroundType(mention, words);
}

function ownType(mention: Mention, words: readonly Word[]): Typing | null {
  const { words: texts, titled } = mention;
  const name = texts.map(capitalized).join(' ');
  if (titled) return sure('person');
  if (isPlace(name) || isPlace(texts.join(' '))) return sure('place');
  if (isOrganization(texts[0] ?? '') || isOrganization(name)) return sure('organization');
  if (isPeople(name)) return sure('other');
  const kind = kindOf(texts) ?? (isFullName(texts) ? 'person' : null);
  if (kind !== null) return sure(kind);
  return isAcronym(texts, words[mention.from]) ? sure('organization') : null;
}

const isFullName = (texts: readonly string[]): boolean => {
  const [first = '', second = ''] = texts;
  const opens = givenNames.has(first) || royalTitles.has(first.toLowerCase());
  return texts.length > 1 && (opens || /^\p{Lu}\.$/u.test(first) || /^\p{Lu}\.$/u.test(second));
};

const isAcronym = (texts: readonly string[], word: Word | undefined): boolean =>
  texts.length === 1 &&
  word?.headline === false &&
  isAllCapitals(word.text) &&
  word.text.length > 2 &&
  word.text.length <= AT_ALL_CAPITALS;

const ORGANIZATIONS = new Set([...organizations].map((name) => name.toLowerCase()));
const isOrganization = (name: string): boolean => ORGANIZATIONS.has(name.toLowerCase());

function kindOf(texts: readonly string[]): EntityType | null {
  const [first = ''] = texts;
  const head = texts[headIndex(texts)] ?? '';
  if (otherWords.has(head)) return 'other';
  if (organizationWords.has(head)) return 'organization';
  if (texts.length === 1) return null;
  if (otherWords.has(first)) return 'other';
  return placeWords.has(head) || placeWords.has(first) ? 'place' : null;
}

function aroundType(mention: Mention, words: readonly Word[]): Typing {
  const { words: texts, from, to } = mention;
  const [first = ''] = texts;
  if (givenNames.has(first) || isSubjectOfPersonalVerb(words, to)) return likely('person');
  const before = words[from - 1]?.text.toLowerCase() ?? '';
  if (before === 'the') return likely('organization');
  if (isBesidePlace(words, mention, before)) return likely('place');
  const isPerson =
    texts.length === 1 ? isSubject(words[to]) : looksLikePerson(words.slice(from, to));
  return likely(isPerson ? 'person' : 'other');
}

const isSubject = (next: Word | undefined): boolean => next?.upos === 'VERB' && next.spaced;

function isSubjectOfPersonalVerb(words: readonly Word[], to: number): boolean {
  const verb = words[to]?.upos === 'AUX' ? words[to + 1] : words[to];
  return verb?.upos === 'VERB' && PERSONAL.has(verb.lemma);
}

const isBesidePlace = (
  words: readonly Word[],
  { to, words: texts }: Mention,
  before: string,
): boolean =>
  (OF_PLACE.has(before) && texts.length <= 2) ||
  (words[to]?.text === ',' && isPlace(words[to + 1]?.text ?? ''));

/** Two or three words that are names to the tagger. */
const looksLikePerson = (words: readonly Word[]): boolean =>
  words.length <= 3 && words.every(({ upos, headline }) => upos === 'PROPN' && !headline);
