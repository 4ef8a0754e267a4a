import type { About, CellState } from './details.ts';
import type { Span } from './span.ts';

/** What one article has of a fact. */
export interface Telling {
  readonly state: Exclude<CellState, 'absent' | 'unknown'>;
  /** The mentions, the figure with its unit, the words of the quotation, or the sentence. Never empty. */
  readonly evidence: readonly Span[];
}

/** Something that at least one article of an event states, tied across the articles. */
export interface Fact {
  readonly about: About;
  /** The thing in its fullest form. */
  readonly label: string;
  /** By article id; an article that is not in it does not state the fact. */
  readonly tellings: ReadonlyMap<string, Telling>;
}
