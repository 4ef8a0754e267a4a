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
export type LoadedCategory = (typeof LOADED_CATEGORIES)[number];

/** A word or phrase that carries judgement in one of its senses. */
export interface LoadedEntry {
  /**
   * Lemmas or forms, parted by blanks or hyphens. `*` alone stands for one to three words; at the
   * end or the beginning of a word, for one letter or more.
   */
  readonly term: string;
  /** Universal Dependencies tags that the first word may have; empty: any. */
  readonly tags: readonly string[];
  readonly category: LoadedCategory;
  /** 0 to 1: how strongly this sense judges, by the author's own reading. */
  readonly strength: number;
  /** The sense that is loaded. */
  readonly sense: string;
  /** Lemmas near by that show a sense that is not loaded; `@war` stands for all of a field. */
  readonly unless: readonly string[];
  /** Lemmas of which one must stand near by; empty: none is needed. */
  readonly near: readonly string[];
  /** A wording with less judgement, or null where there is none. */
  readonly plainer: string | null;
  readonly note: string;
  /** Where the class is described, or whose entry it is. */
  readonly source: string;
}

/** Letters for the tags: noun, verb, adjective, adverb. */
export const LOADED_TAGS: Readonly<Record<string, readonly string[]>> = {
  n: ['NOUN', 'PROPN'],
  v: ['VERB'],
  a: ['ADJ'],
  r: ['ADV'],
};

/** One line of a reader's own lexicon: what it says of a term; null where it leaves that as it is. */
export interface ReaderEntry {
  readonly term: string;
  /** Of which word classes it speaks; empty: of all. */
  readonly tags: readonly string[];
  /** True where the term is not to be marked. */
  readonly off: boolean;
  readonly category: LoadedCategory | null;
  readonly strength: number | null;
  readonly sense: string | null;
  readonly unless: readonly string[] | null;
  readonly near: readonly string[] | null;
  readonly plainer: string | null;
  readonly note: string | null;
}

/** What a reader adds to the lexicon, changes in it and switches off. */
export interface ReaderLexicon {
  /** Where it was read from. */
  readonly path: string;
  /** Of its bytes, as of the articles' texts. */
  readonly hash: string;
  readonly entries: readonly ReaderEntry[];
}
