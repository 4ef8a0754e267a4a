import { givenNames } from '../lexicons/given-names.ts';
import { shortNames } from '../lexicons/short-names.ts';
import type { EntityType } from '../model/annotation.ts';
import { isKnownPlace } from './name-keys.ts';

/** A name as far as it is needed to tell whether it is a shorter form of another. */
export interface NameForm {
  readonly type: EntityType;
  readonly name: string;
  /** See nameKey. */
  readonly key: string;
}

/** True where the first is safely a shorter form of the second: "Putin", "HWU", "the Assembly". */
export function isFormOf(short: NameForm, full: NameForm): boolean {
  if (short.type === 'person' || full.type === 'person') {
    return agree(short.type, full.type) && isPersonsForm(short.key, full.key);
  }
  if (isAcronym(short.name, full.name)) return true;
  return !isKnownPlace(short.key) && isPartOf(short, full);
}

/** Initials of the words in capitals: "HWU" of "Harbour Workers' Union"; empty for a single word. */
export const initialsOf = (name: string): string =>
  name.includes(' ') ? (name.match(/(?<![\p{L}’'])\p{Lu}/gu)?.join('') ?? '') : '';

/** Types agree where they are alike or one finder could not tell. */
const agree = (a: EntityType, b: EntityType): boolean => a === b || a === 'other' || b === 'other';

/** "putin", "v putin" or "vladimir putin" for "vladimir vladimirovich putin"; "adela finch" in "affairs adela finch". */
function isPersonsForm(short: string, full: string): boolean {
  const a = short.split(' ');
  const b = full.split(' ');
  if (b.length < 2 || a.at(-1) !== b.at(-1)) return false;
  const [first] = a;
  if (a.length === 1 || first === undefined || first === b[0]) return true;
  if (first.length === 1) return b[0]?.startsWith(first) === true;
  if (isSameGiven(first, b[0] ?? '')) return true;
  return full.endsWith(` ${short}`) || isOddFirstWord(first);
}

/** "bob" and "robert" */
const isSameGiven = (one: string, other: string): boolean =>
  shortNames[other]?.includes(one) === true || shortNames[one]?.includes(other) === true;

/** "Defiant Strang" is Strang: its first word is no given name. */
const isOddFirstWord = (word: string): boolean =>
  ODD_FIRST_WORD.test(word) && !givenNames.has(word.charAt(0).toUpperCase() + word.slice(1));
const ODD_FIRST_WORD = /(?:ant|ent|ed|ing|ous|ful|ic|able|ary)$/;

function isAcronym(short: string, full: string): boolean {
  const initials = /^\p{L}{2,6}$/u.test(short) ? initialsOf(full) : '';
  return initials.length > 1 && initials === short.toUpperCase();
}

/**
 * The head of the fuller name ("Assembly" of "Regional Assembly", "Ministry" of "Ministry of Trade"),
 * or, in a body's name, any run of its words that the finder cut out ("Harbour Workers").
 */
function isPartOf(short: NameForm, full: NameForm): boolean {
  if (short.key.length < 3 || short.key === full.key) return false;
  const [head = ''] = full.key.split(/ (?:of|for|on|and) /);
  const isHead = head === short.key || head.endsWith(` ${short.key}`);
  if (isHead && agree(short.type, full.type)) return true;
  return (
    full.type === 'organization' &&
    short.key.includes(' ') &&
    ` ${full.key} `.includes(` ${short.key} `)
  );
}
