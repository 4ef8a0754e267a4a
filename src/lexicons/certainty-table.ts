import type { CertaintyKind } from '../model/annotation.ts';

/**
 * What must stand beside a term for its sense to be meant; one of several is enough. `to`: an infinitive
 * follows; `that`: a that-clause; `wh`: whether, how, why …; `ing`: a gerund; `of`; `noun`: it stands
 * before a noun; `adj`: an adjective follows; `verb`: it stands next to a verb; `be-to`, `be-that`: after
 * a form of "be" and before an infinitive or that-clause ("is said to"); `to-be`: "to be" or "to have"
 * follows ("believed to have drowned"); `be`: it follows a form of "be".
 */
export type CertaintyFrame =
  | 'to'
  | 'that'
  | 'wh'
  | 'ing'
  | 'of'
  | 'noun'
  | 'adj'
  | 'verb'
  | 'be'
  | 'be-to'
  | 'be-that'
  | 'to-be';

/** A word or phrase that, in one of its senses, says how sure a statement is or takes it for granted. */
export interface CertaintyEntry {
  /** Lemmas or forms, parted by blanks. */
  readonly term: string;
  /** Universal Dependencies tags that the first word may have; empty: any. */
  readonly tags: readonly string[];
  readonly kind: CertaintyKind;
  /** Empty: none is needed. */
  readonly frames: readonly CertaintyFrame[];
  /** The sense that counts. */
  readonly sense: string;
  /** Lemmas or forms that show another sense, where one stands next before or among the next three words. */
  readonly unless: readonly string[];
  /** Lemmas of which one must stand within six words before or after; empty: none is needed. */
  readonly near: readonly string[];
  readonly note: string;
  /** Where the class is described. */
  readonly source: string;
}

interface CertaintyClass {
  readonly kind: CertaintyKind;
  readonly source: string;
  readonly note: string;
}

const TAGS: Readonly<Record<string, readonly string[]>> = {
  n: ['NOUN', 'PROPN'],
  v: ['VERB', 'AUX'],
  a: ['ADJ', 'VERB'],
  r: ['ADV'],
};

/**
 * Entries from a table, one a line: `term | tags | frames | sense`, and optionally
 * `| unless: lemma, lemma`, `| near: lemma, lemma`, `| note: …`. Tags: n, v, a, r (adverb), several
 * together, or - for any; frames parted by blanks, or -.
 */
export function certaintyTable(shared: CertaintyClass, table: string): readonly CertaintyEntry[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => entryOf(shared, line));
}

function entryOf(shared: CertaintyClass, line: string): CertaintyEntry {
  const [term = '', tags = '', frames = '', sense = '', ...rest] = line
    .split('|')
    .map((cell) => cell.trim());
  const option = (name: string): string | undefined =>
    rest
      .find((cell) => cell.startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim();
  return {
    term,
    tags: tags.split('').flatMap((letter) => TAGS[letter] ?? []),
    kind: shared.kind,
    frames: frames.split(' ').filter(isFrame),
    sense,
    unless: option('unless')?.split(/\s*,\s*/) ?? [],
    near: option('near')?.split(/\s*,\s*/) ?? [],
    note: option('note') ?? shared.note,
    source: shared.source,
  };
}

const FRAMES: ReadonlySet<string> = new Set<CertaintyFrame>([
  'to',
  'that',
  'wh',
  'ing',
  'of',
  'noun',
  'adj',
  'verb',
  'be',
  'be-to',
  'be-that',
  'to-be',
]);
const isFrame = (word: string): word is CertaintyFrame => FRAMES.has(word);
