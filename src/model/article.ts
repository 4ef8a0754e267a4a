/** Where a piece of metadata was found, in order of trust. */
export type Origin = 'record' | 'page' | 'table' | 'folder' | 'text' | 'file';

/** What can be known of an article beside its text. Dates are ISO 8601, a day alone where no time is known. */
export interface Metadata {
  readonly outlet: string;
  readonly title: string;
  readonly publishedAt: string;
  readonly url: string;
  readonly author: string;
  /** The news agency whose text this is or draws on: "TASS". */
  readonly agency: string;
  readonly language: string;
}
export type MetadataField = keyof Metadata;

/** One article as it was read: not yet cleaned. */
export interface RawArticle {
  /** The path it was read from; `path#3` for the third record of a file; `-#3` for standard input. */
  readonly source: string;
  readonly id: string | null;
  readonly body: { readonly kind: 'text' | 'html'; readonly content: string };
  /** Metadata that came with the text, by where it was found. Page and text clues are found later. */
  readonly given: Partial<Record<'record' | 'table' | 'folder', Partial<Metadata>>>;
  /** The reader's own grouping, where the record has one. */
  readonly event: string | null;
  /** The record is one of ours: its text is clean and what was removed is known. */
  readonly cleaned: {
    readonly removed: readonly Removal[];
    readonly mayBeCutShort: string | null;
  } | null;
}

/** A text that was taken out of the article, in the order of the original. */
export interface Removal {
  readonly text: string;
  /** What it was taken for: "paywall notice". */
  readonly reason: string;
}

/** One article, cleaned. */
export interface Article {
  /** The record's own, or a hash of the content. */
  readonly id: string;
  readonly source: string;
  /** Named after the file where nothing tells it; `origins.outlet` is then `file`. */
  readonly outlet: string;
  readonly title: string;
  readonly publishedAt: string | null;
  readonly url: string | null;
  readonly author: string | null;
  readonly agency: string | null;
  /** ISO 639-1 of the body, `und` where the text is too short to tell. */
  readonly language: string;
  /** The article's own paragraphs, parted by a blank line. Every span points into this. */
  readonly text: string;
  readonly removed: readonly Removal[];
  /** Why the text may be cut short (a paywall, a page cut off), or null where it seems whole. */
  readonly mayBeCutShort: string | null;
  /** What a reader should know of how this was read: "the headline is in German". */
  readonly notes: readonly string[];
  readonly origins: Partial<Record<MetadataField, Origin>>;
  readonly event: string | null;
}
