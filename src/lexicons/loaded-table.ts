/** In the order in which a reader meets them in the method. */
export const LOADED_CATEGORIES = [
  'evaluation',
  'hyperbole',
  'intensifier',
  'war metaphor',
  'disaster metaphor',
  'dysphemism',
  'euphemism',
  'moral judgement',
  'ridicule',
  'mind reading',
  'labelling',
  'doubt marker',
  'presupposition',
] as const;
type LoadedCategory = (typeof LOADED_CATEGORIES)[number];

/** A word or phrase that carries judgement in one of its senses. */
export interface LoadedEntry {
  /** Lemmas, parted by blanks. A hyphen may also stand as a blank or not at all in the text. */
  readonly term: string;
  /** Universal Dependencies tags that the first word may have; empty: any. */
  readonly tags: readonly string[];
  readonly category: LoadedCategory;
  /** 0 to 1: how strongly this sense judges, by our own reading. */
  readonly strength: number;
  /** The sense that is loaded. */
  readonly sense: string;
  /** Lemmas that show a sense that is not loaded, where one stands within four words. */
  readonly unless: readonly string[];
  /** Lemmas of which one must stand within four words; empty: none is needed. */
  readonly near: readonly string[];
  /** A wording with less judgement, or null where there is none. */
  readonly plainer: string | null;
  readonly note: string;
  /** Where the class is described. */
  readonly source: string;
}

export interface LoadedClass {
  readonly category: LoadedCategory;
  readonly source: string;
  readonly note: string;
}

const TAGS: Readonly<Record<string, readonly string[]>> = {
  n: ['NOUN', 'PROPN'],
  v: ['VERB'],
  a: ['ADJ'],
  r: ['ADV'],
};

/**
 * Entries from a table, one a line: `term | tags | strength | sense | plainer wording or -`, and
 * optionally `| unless: lemma, lemma`, `| near: lemma, lemma` and `| note: …`. Tags: n, v, a, r
 * (adverb), several together, or - for any.
 */
export function loadedTable(shared: LoadedClass, table: string): readonly LoadedEntry[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => entryOf(shared, line));
}

function entryOf(shared: LoadedClass, line: string): LoadedEntry {
  const [term = '', tags = '', strength = '', sense = '', plainer = '', ...rest] = line
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
    category: shared.category,
    strength: Number(strength),
    sense,
    unless: option('unless')?.split(/\s*,\s*/) ?? [],
    near: option('near')?.split(/\s*,\s*/) ?? [],
    plainer: plainer === '-' ? null : plainer,
    note: option('note') ?? shared.note,
    source: shared.source,
  };
}
