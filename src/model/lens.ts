import type { Layer } from './annotation.ts';
import type { Details, Evidence } from './details.ts';
import type { Event } from './event.ts';

/** What a lens says of itself. */
export interface LensMeta {
  /** Kebab-case noun; also the file's name. */
  readonly id: string;
  readonly title: string;
  /** The one question that it answers about an event. */
  readonly question: string;
  readonly method: string;
  readonly limits: string;
  /** What a pupil is asked to do with it: "Underline every verb that says how someone spoke." */
  readonly task: string;
  /** The layers of annotations that `run` reads. */
  readonly requires: readonly Layer[];
}

export type Confidence = 'firm' | 'likely' | 'tentative';

/** One difference between the outlets, in a plain sentence, with the places that show it. */
export interface Finding {
  /** The outlet that it is about, or null where it is about all. */
  readonly outlet: string | null;
  readonly claim: string;
  readonly confidence: Confidence;
  /** Never empty. */
  readonly evidence: readonly Evidence[];
}

/** A place to mark in the articles side by side. */
export interface Mark extends Evidence {
  /** Class of the mark, for the legend and the answer key: "distancing", "war metaphor". */
  readonly label: string;
  /** The rule and the entry that made it, in words for a reader. */
  readonly why: string;
}

/** What a lens found in an event. */
export type LensOutcome =
  | {
      readonly status: 'compared';
      /** The most telling first. */
      readonly findings: readonly Finding[];
      readonly details: readonly Details[];
      readonly marks: readonly Mark[];
    }
  | { readonly status: 'not-applicable'; readonly reason: string };

/** One question about one event. `run` is pure: the same event, the same outcome. */
export interface Lens {
  readonly meta: LensMeta;
  readonly run: (event: Event) => LensOutcome;
}
