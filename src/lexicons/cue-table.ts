import type { Stance } from '../model/annotation.ts';

/**
 * What may follow or precede a cue as its content: a quotation, a that-clause, a bare clause, a
 * wh-clause, a to-infinitive, an -ing clause, an object, an object with what is said of it
 * ("called him a fool"), or a phrase with one of `prepositions`. `hearer`: a hearer may stand between.
 * `raised`: its subject is part of what is said, and who says it is not told ("the mayor is said to …").
 */
export type Frame =
  | 'quotation'
  | 'that'
  | 'clause'
  | 'wh'
  | 'infinitive'
  | 'gerund'
  | 'object'
  | 'predicate'
  | 'hearer'
  | 'raised';

/** One way to say that somebody says, thinks or shows something, in one sense. */
export interface Cue {
  /** Lemmas, parted by blanks; `*` stands for one to five words ("take * to task"). */
  readonly term: string;
  readonly wordClass: 'verb' | 'noun' | 'preposition' | 'adverb';
  readonly stance: Stance;
  /** The stance where an infinitive follows: "asked whether …" asks, "asked them to leave" directs. */
  readonly withInfinitive: Stance;
  /** The sense that counts. */
  readonly sense: string;
  readonly note: string;
  /** Where the class is described. */
  readonly source: string;
  readonly frames: readonly Frame[];
  /** Prepositions that introduce the content: "warn of", "complain about". */
  readonly prepositions: readonly string[];
  /** Lemmas that, among the next three words, show another sense ("claim responsibility"). */
  readonly unless: readonly string[];
}

export interface CueClass {
  readonly stance: Stance;
  readonly source: string;
  readonly note: string;
}

const FRAMES: Readonly<Record<string, Frame>> = {
  q: 'quotation',
  that: 'that',
  cl: 'clause',
  wh: 'wh',
  to: 'infinitive',
  ing: 'gerund',
  np: 'object',
  pred: 'predicate',
  hear: 'hearer',
  raised: 'raised',
};
const CLASSES: Readonly<Record<string, Cue['wordClass']>> = {
  v: 'verb',
  n: 'noun',
  p: 'preposition',
  adv: 'adverb',
};

/**
 * Entries from a table, one a line: `term | class | frames and prepositions | sense`, and
 * optionally `| unless: lemma, lemma`, `| infinitive: directive` and `| note: …` for what differs from
 * the class.
 */
export function cueTable(shared: CueClass, table: string): readonly Cue[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => entryOf(shared, line));
}

function entryOf(shared: CueClass, line: string): Cue {
  const [term = '', wordClass = '', frames = '', sense = '', ...rest] = line
    .split('|')
    .map((cell) => cell.trim());
  const words = frames.split(' ').filter((word) => word !== '');
  const option = (name: string): string | undefined =>
    rest
      .find((cell) => cell.startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim();
  return {
    term,
    wordClass: CLASSES[wordClass] ?? 'verb',
    stance: shared.stance,
    withInfinitive: option('infinitive') === 'directive' ? 'directive' : shared.stance,
    sense,
    note: option('note') ?? shared.note,
    source: shared.source,
    frames: words.flatMap((word) => FRAMES[word] ?? []),
    prepositions: words.filter((word) => FRAMES[word] === undefined),
    unless: option('unless')?.split(/\s*,\s*/) ?? [],
  };
}
