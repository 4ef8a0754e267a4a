import type { Comparison } from './comparison.ts';
import type { Event } from './event.ts';
import type { InputProblem } from './input-problem.ts';

/** How a run is made: with the same inputs these give the same bytes. */
export interface Settings {
  /** False: texts are taken as they are. */
  readonly clean: boolean;
  /** All inputs are one event. */
  readonly oneEvent: boolean;
  /** Ids of the lenses to run, in the registry's order. */
  readonly lenses: readonly string[];
  /** The reader's own lexicon of loaded terms: where it was read from, a hash of it, and how many entries it has. */
  readonly lexicon: {
    readonly path: string;
    readonly hash: string;
    readonly entries: number;
  } | null;
}

/** One event with what the lenses found in it. */
export interface ComparedEvent {
  readonly event: Event;
  readonly comparison: Comparison;
}

/** What makes a run repeatable, as kept in `run.json`. No clock: the same input gives the same bytes. */
export interface RunRecord {
  readonly schemaVersion: 1;
  readonly program: { readonly name: string; readonly version: string };
  readonly settings: Settings;
  readonly inputs: readonly string[];
  readonly articles: readonly {
    readonly id: string;
    readonly source: string;
    readonly outlet: string;
    /** SHA-256 of the clean text, first 64 bits. */
    readonly textHash: string;
    readonly event: string;
  }[];
  readonly events: readonly EventFiles[];
  /** Every file that the run wrote beside this one. */
  readonly files: readonly string[];
  readonly problems: readonly InputProblem[];
}

/** What a run wrote of one event: names of files in its folder; no worksheet where there is nothing to compare. */
export interface EventFiles {
  readonly id: string;
  readonly story: string;
  readonly title: string;
  readonly page: string;
  readonly data: string;
  readonly worksheet: string | null;
}
