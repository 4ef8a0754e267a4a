import type { Span } from './span.ts';

/** A place in an article that shows what is claimed. */
export interface Evidence extends Span {
  readonly articleId: string;
  /** The place stands in the headline and counts in `title`; where this is left out, in the text. */
  readonly part?: 'headline';
}

/** What a lens has to draw. Reports know these kinds and no lens by name. */
export type Details = Table | Matrix | Passages | Bars | Diff | Versions;

/** Figures or words in columns. */
export interface Table {
  readonly kind: 'table';
  readonly title: string;
  readonly columns: readonly { readonly label: string; readonly align: 'left' | 'right' }[];
  /** As many cells a row as there are columns. */
  readonly rows: readonly (readonly TableCell[])[];
}
export interface TableCell {
  readonly text: string;
  readonly evidence: readonly Evidence[];
  /** What stands below the words in small: their class, or what they are about. */
  readonly tag?: string;
  /** True where the cell stands out in its row. */
  readonly isTelling?: boolean;
}

/** What kind of thing a row of a matrix is about; `name`: a law, an agreement, a work. */
export type About =
  | 'person'
  | 'group'
  | 'place'
  | 'number'
  | 'date'
  | 'quotation'
  | 'statement'
  | 'name';
/** `unknown`: not found, but the text may be cut short. */
export type CellState = 'stated' | 'partial' | 'absent' | 'unknown';

/** Facts by articles. */
export interface Matrix {
  readonly kind: 'matrix';
  readonly title: string;
  /** Article ids, as the cells of each row. */
  readonly columns: readonly string[];
  readonly rows: readonly MatrixRow[];
}
export interface MatrixRow {
  /** The thing in its fullest form. */
  readonly label: string;
  readonly about: About;
  readonly cells: readonly MatrixCell[];
}
export interface MatrixCell {
  readonly articleId: string;
  readonly state: CellState;
  /** Empty where absent or unknown. */
  readonly evidence: readonly (Span & Pick<Evidence, 'part'>)[];
  /** Where the text has it, or what may explain that it lacks it: "near the end", "published earlier". */
  readonly note?: string;
}

/** Passages side by side under a heading each. */
export interface Passages {
  readonly kind: 'passages';
  readonly title: string;
  readonly groups: readonly {
    readonly label: string;
    readonly passages: readonly { readonly evidence: Evidence; readonly note: string }[];
  }[];
}

/** A figure an outlet, with its doubt. */
export interface Bars {
  readonly kind: 'bars';
  readonly title: string;
  /** What a value counts: "per 1,000 words". */
  readonly unit: string;
  readonly bars: readonly {
    readonly label: string;
    readonly value: number;
    /** 95 % interval, or null where there is too little text to tell. */
    readonly interval: readonly [low: number, high: number] | null;
    /** "12 of 840 words" */
    readonly basis: string;
    readonly evidence: readonly Evidence[];
  }[];
}

/** Two versions of one text, word by word, where they differ. */
export interface Diff {
  readonly kind: 'diff';
  readonly title: string;
  /** Id of the article that was there first, and of the one held against it. */
  readonly original: string;
  readonly copy: string;
  /** Places that differ with the words around them, in the order of the text. */
  readonly changes: readonly (readonly DiffPart[])[];
  /** Places that differ and are not among `changes`. */
  readonly more: number;
}
export interface DiffPart extends Span {
  /** `kept` and `added` are spans of the copy, `left-out` of the original. */
  readonly change: 'kept' | 'added' | 'left-out';
}

/** One text in its longest form, and what each article has of it. */
export interface Versions {
  readonly kind: 'versions';
  readonly title: string;
  readonly texts: readonly VersionedText[];
}
export interface VersionedText {
  /** Whose words they are. */
  readonly label: string;
  /** The longest form: more than one span where the article breaks it. */
  readonly longest: { readonly articleId: string; readonly spans: readonly Span[] };
  /** The longest form first; an article may have several. */
  readonly versions: readonly TextVersion[];
}
/** `fragment`: a few words in marks; `retold`: without marks; `unknown`: not found, but the text may be cut short. */
export type VersionForm =
  | 'whole'
  | 'cut'
  | 'altered'
  | 'fragment'
  | 'retold'
  | 'absent'
  | 'unknown';
export interface TextVersion {
  readonly articleId: string;
  readonly form: VersionForm;
  /** In the order of the longest form; empty where absent or unknown. */
  readonly parts: readonly VersionPart[];
  /** What was done to it, in words for a reader. */
  readonly note: string;
  /** What a reader should be warned of, or null. */
  readonly alert: string | null;
}
export interface VersionPart extends Span {
  /**
   * `left-out` is a span of the article with the longest form, the others of this version’s.
   * `told`: kept outside the marks; `inserted`: in brackets, a word of the newsroom.
   */
  readonly change: 'kept' | 'told' | 'added' | 'inserted' | 'left-out';
}
