import { givenNames } from '../../lexicons/given-names.ts';
import { organizationWords, otherWords, placeWords } from '../../lexicons/organizations.ts';
import { honorifics, roleModifiers, roles, royalTitles } from '../../lexicons/titles.ts';
import type { Span } from '../../model/span.ts';
import type { Run } from './candidates.ts';
import { countryOf, isPlace, placeKey } from './gazetteer.ts';
import type { Word } from './words.ts';

/** One name in the text, titles and adjectives of nationality cut off. */
export interface Mention extends Span {
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
  /** A title or an office stands before it. */
  readonly titled: boolean;
  /** What the text calls the bearer, in lower case but for countries: "Russia", "foreign", "minister". */
  readonly role: readonly string[];
}

/** A run parted into the names that it holds: "US" and "James Mattis" in "US Defence Secretary James Mattis". */
export function mentionsOf(words: readonly Word[], { from, to }: Run): Mention[] {
  const texts = words.slice(from, to).map(({ text }) => text);
  const before = roleBefore(words, from);
  if (isKindName(texts)) return [mention(words, { from, to }, [])];
  const title = lastTitle(texts);
  if (title < 0) return named(words, { from: from + nationalityLength(texts), to }, before);
  const nameAt =
    royalTitles.has(plain(texts[title])) && title + 1 < texts.length
      ? title
      : afterOffice(texts, title + 1);
  const inRole = placesOfRole(words, from, from + title + 1);
  if (nameAt >= texts.length) return inRole;
  const role = [...before, ...roleWords(texts.slice(0, title + 1))];
  return [...inRole, mention(words, { from: from + nameAt, to }, role, true)];
}

const plain = (word: string | undefined): string => (word ?? '').toLowerCase().replace(/\.$/, '');
const isTitle = (word: string | undefined): boolean =>
  honorifics.has(plain(word)) || roles.has(plain(word));

function named(words: readonly Word[], { from, to }: Run, role: readonly string[]): Mention[] {
  if (from >= to || (to - from === 1 && NOT_ALONE.has(words[from]?.text ?? ''))) return [];
  const last = words[from - 1];
  const titled =
    ADDRESSED.test(last?.text ?? '') ||
    (role.length > 0 && (isTitle(last?.text) || isHeld(words, from)));
  return [mention(words, { from, to }, role, titled)];
}

/** These stand before a name and are never part of a run of words that may be one. */
const ADDRESSED = /^Mrs?$/;

// Adjectives of direction and faith, and acronyms of things, are no names by themselves.
const NOT_ALONE = new Set(
  `Western Eastern Northern Southern Central Christian Muslim Islamic Jewish Catholic Protestant Sunni Shiite Shia
  Arctic Latin GDP CEO TV DNA AIDS HIV PC CD DVD URL ID VIP ATM UFO AI IT PR HR OK FAQ PDF Internet God IQ QC SC BCE BC AD NOW`.split(
    /\s+/,
  ),
);

/** The words of a run as one mention. */
export function mention(
  words: readonly Word[],
  { from, to }: Run,
  role: readonly string[],
  titled = false,
): Mention {
  const inside = words.slice(from, to);
  return {
    start: inside[0]?.start ?? 0,
    end: inside.at(-1)?.end ?? 0,
    from,
    to,
    words: inside.map(({ text }) => text),
    titled,
    role,
  };
}

/** "Defence Ministry", "Ministry of Defence", "Cold War", "Lake Geneva": the name says what it is. */
function isKindName(texts: readonly string[]): boolean {
  if (texts.length < 2) return false;
  const head = texts[headIndex(texts)] ?? '';
  return organizationWords.has(head) || placeWords.has(head) || otherWords.has(head);
}

/** The word that says what kind of thing a name names: the last, or the last before "of" or "for". */
export function headIndex(texts: readonly string[]): number {
  const at = texts.findIndex((text, index) => index > 0 && (text === 'of' || text === 'for'));
  if (at > 0) return at - 1;
  const numbered = texts.length > 2 && /^(?:[IVX]+|\d+)$/.test(texts.at(-1) ?? '');
  return texts.length - (numbered ? 2 : 1);
}

/** The last title that a name follows; one at the end counts where no given name opens the run. */
function lastTitle(texts: readonly string[]): number {
  if (givenNames.has(texts[0] ?? '') && texts.length > 1) return -1;
  return texts.findLastIndex(isTitle);
}

/** Leaves out "of State" after "Secretary". */
function afterOffice(texts: readonly string[], from: number): number {
  let at = from;
  if (texts[at] === 'of' || texts[at] === 'for') {
    at += 1;
    while (texts[at] === 'the' || roleModifiers.has(plain(texts[at]))) at += 1;
  }
  return at;
}

/** How many words at the head are adjectives of nationality: "Russian", "South African". */
function nationalityLength(texts: readonly string[]): number {
  if (isPlace(texts.join(' '))) return 0;
  if (texts.length >= 2 && countryOf(`${texts[0]} ${texts[1]}`) !== null) return 2;
  return countryOf(capitalized(texts[0] ?? '')) === null ? 0 : 1;
}

/** "RUSSIAN" as "Russian". */
export const capitalized = (word: string): string =>
  /^\p{Lu}{4,}$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;

/** Names inside a role: "US" in "US President", "Kremlin" in "Kremlin Spokesman". */
function placesOfRole(words: readonly Word[], from: number, to: number): Mention[] {
  const found: Mention[] = [];
  let at = from;
  while (at < to) {
    const first = at;
    while (at < to && isNameInRole(words[at]?.text)) at += 1;
    if (at > first) found.push(mention(words, { from: first, to: at }, []));
    at += 1;
  }
  return found;
}

function isNameInRole(word: string | undefined): boolean {
  if (word === undefined || !/^\p{Lu}/u.test(word)) return false;
  return !isTitle(word) && !roleModifiers.has(plain(word)) && countryOf(capitalized(word)) === null;
}

/** The words of a role with countries for their adjectives. */
export const roleWords = (texts: readonly string[]): string[] =>
  texts
    .filter(
      (text) => /\p{L}/u.test(text) && !IDLE.has(text.toLowerCase()) && !ADDRESS.has(plain(text)),
    )
    .map((text) => countryOf(capitalized(text)) ?? (isPlace(text) ? placeKey(text) : plain(text)));
const IDLE = new Set("the a an of for to and 's ’s his her its their new".split(' '));
const ADDRESS = new Set('mr mrs ms miss mx messrs dr sir'.split(' '));

const LONGEST_ROLE = 5;

/** What stands in small letters before a name: "the Kremlin spokesman", "foreign minister". */
function roleBefore(words: readonly Word[], from: number): string[] {
  const isRole = (at: number): boolean =>
    roles.has(plain(words[at]?.text)) && words[at]?.sentence === words[from]?.sentence;
  const office = isHeld(words, from) ? words[from - 1]?.office : undefined;
  if (office === undefined && !isRole(from - 1)) return [];
  let first = office ?? from - 1;
  while ((office ?? from) - first < LONGEST_ROLE && isOfRole(words[first - 1]?.text)) first -= 1;
  return roleWords(words.slice(first, from).map(({ text }) => text));
}

/** True where an office stands right before: "Secretary of State" before "Rice". */
const isHeld = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.office !== undefined && words[at - 1]?.sentence === words[at]?.sentence;

function isOfRole(word: string | undefined): boolean {
  if (word === undefined) return false;
  return (
    roleModifiers.has(plain(word)) ||
    isTitle(word) ||
    countryOf(word) !== null ||
    isPlace(word) ||
    /^\p{Lu}/u.test(word)
  );
}
