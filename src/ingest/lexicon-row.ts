import {
  LOADED_CATEGORIES,
  LOADED_TAGS,
  type LoadedCategory,
  type ReaderEntry,
} from '../model/loaded-entry.ts';
import { editDistance } from '../text/edit-distance.ts';
import { faultOfTerm } from './lexicon-term.ts';

/** The columns of a reader's lexicon; all but the term may be left out. */
export const COLUMNS = [
  'term',
  'category',
  'class',
  'strength',
  'plainer',
  'sense',
  'unless',
  'near',
  'note',
  'off',
] as const;
export type Column = (typeof COLUMNS)[number];

/** The entry of a row, or what is wrong with it. */
export function entryOfRow(
  cell: (column: Column) => string,
): { readonly entry: ReaderEntry } | { readonly fault: string } {
  const term = cell('term').toLowerCase().replaceAll('’', "'").replaceAll(/\s+/g, ' ');
  const fault =
    faultOfTerm(term) ??
    faultOfCategory(cell('category')) ??
    faultOfClass(cell('class')) ??
    faultOfStrength(cell('strength')) ??
    faultOfOff(cell('off'));
  if (fault !== null) return { fault };
  return {
    entry: {
      term,
      tags: classesIn(cell('class')).flatMap((name) => LOADED_TAGS[LETTERS[name] ?? ''] ?? []),
      off: isYes(cell('off')),
      category: categoryNamed(cell('category')),
      strength: cell('strength') === '' ? null : Number(cell('strength').replace(',', '.')),
      sense: orNull(cell('sense')),
      unless: lemmasIn(cell('unless')),
      near: lemmasIn(cell('near')),
      plainer: orNull(cell('plainer')),
      note: orNull(cell('note')),
    },
  };
}

const orNull = (text: string): string | null => (text === '' ? null : text);

/** Lemmas parted by commas or semicolons; null where there are none. */
const lemmasIn = (text: string): readonly string[] | null =>
  text === ''
    ? null
    : text
        .toLowerCase()
        .split(/\s*[,;]\s*/)
        .filter((lemma) => lemma !== '');

const categoryNamed = (name: string): LoadedCategory | null =>
  LOADED_CATEGORIES.find((category) => category === name.toLowerCase()) ?? null;

function faultOfCategory(name: string): string | null {
  if (name === '' || categoryNamed(name) !== null) return null;
  const near = LOADED_CATEGORIES.find((known) => editDistance(name.toLowerCase(), known, 4) < 4);
  const meant =
    near === undefined
      ? `; they are: ${LOADED_CATEGORIES.join(', ')}`
      : `; did you mean “${near}”?`;
  return `has an unknown category “${name.slice(0, 40)}”${meant}`;
}

const LETTERS: Readonly<Record<string, string>> = {
  noun: 'n',
  verb: 'v',
  adjective: 'a',
  adverb: 'r',
};

const classesIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((name) => name !== '');

function faultOfClass(text: string): string | null {
  const odd = classesIn(text).find((name) => LETTERS[name] === undefined);
  return odd === undefined
    ? null
    : `has an unknown word class “${odd.slice(0, 40)}”; they are: ${Object.keys(LETTERS).join(', ')}`;
}

function faultOfStrength(text: string): string | null {
  const strength = Number(text.replace(',', '.'));
  return text === '' || (strength > 0 && strength <= 1)
    ? null
    : `has a strength of “${text.slice(0, 20)}”; give a number over 0, up to 1, such as 0.7`;
}

const YES = new Set(['yes', 'x', '1', 'true', 'off']);
const NO = new Set(['', 'no', '0', 'false', 'on']);
const isYes = (text: string): boolean => YES.has(text.toLowerCase());

const faultOfOff = (text: string): string | null =>
  isYes(text) || NO.has(text.toLowerCase())
    ? null
    : `has “${text.slice(0, 20)}” under off; write yes, or leave it empty`;
