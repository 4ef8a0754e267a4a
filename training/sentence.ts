export interface Word {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Index of the head, -1 at the root. */
  readonly head: number;
  readonly relation: string;
}

export interface Name {
  /** Indices of the first word and of the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly type: 'person' | 'organization' | 'place' | 'other';
  /** With the capitalized words beside it that are part of it; names may meet here. */
  readonly whole: { readonly from: number; readonly to: number };
}

export interface Sentence {
  readonly document: string;
  readonly text: string;
  readonly words: readonly Word[];
  /** Null where the treebank marks no names. */
  readonly names: readonly Name[] | null;
}

/** A stretch of words that GUM marks as speaking of something. */
export interface Mention {
  readonly type: string;
  readonly from: number;
  readonly to: number;
}
