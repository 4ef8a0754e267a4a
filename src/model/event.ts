import type { AnnotatedArticle } from './annotation.ts';

/** An article's place in a grouping. */
export interface Membership {
  readonly articleId: string;
  /** Id of the event: stays the same when unrelated articles are added, whatever the order. */
  readonly event: string;
  readonly story: string;
  /** 0 to 1: how surely it belongs to this event. */
  readonly certainty: number;
  /** The article that this one copies (reprint, light rewrite, second version), or null. */
  readonly copyOf: string | null;
}

/** One happening as covered by the articles at hand, with their annotations. */
export interface Event {
  readonly id: string;
  readonly story: string;
  /** Named by what its articles share. */
  readonly title: string;
  /** First and last day of publication, `2017-02-16`; null where no article has a date. */
  readonly from: string | null;
  readonly to: string | null;
  /** By outlet, then id. */
  readonly articles: readonly AnnotatedArticle[];
  readonly members: readonly Membership[];
}

/** An event as grouping gives it: the articles by id only, the first to appear first. */
export interface GroupedEvent {
  readonly id: string;
  readonly story: string;
  readonly title: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly articleIds: readonly string[];
}

/** A chain of events that share people and matter. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly from: string | null;
  readonly to: string | null;
  /** Ids of its events, the earliest first. */
  readonly events: readonly string[];
}

/** The reader's own word on what belongs together. Each list holds article ids. */
export interface Corrections {
  /** All articles of a list are one event. */
  readonly together: readonly (readonly string[])[];
  /** No two articles of a list are one event. */
  readonly apart: readonly (readonly string[])[];
}

/** A correction that could not be followed. */
export interface CorrectionProblem {
  readonly kind: 'contradiction' | 'unknown article';
  readonly articleIds: readonly string[];
  readonly message: string;
}

export interface Grouping {
  /** In the order of the fingerprints given. */
  readonly memberships: readonly Membership[];
  /** By first day, then id; those without a date last. */
  readonly events: readonly GroupedEvent[];
  readonly stories: readonly Story[];
  readonly problems: readonly CorrectionProblem[];
}
