import type { LensMeta, LensOutcome } from './lens.ts';

/** A lens's outcome as kept in the comparison; `failed` where the lens threw: a defect of ours. */
export type LensResult = { readonly meta: LensMeta } & (
  | LensOutcome
  | { readonly status: 'failed'; readonly error: string }
);

/** What the lenses found in one event: the one result from which every report is made. */
export interface Comparison {
  readonly schemaVersion: 1;
  readonly id: string;
  readonly title: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly articles: readonly ComparedArticle[];
  /** By lens id, in the registry's order. */
  readonly lenses: Readonly<Record<string, LensResult>>;
}

export interface ComparedArticle {
  readonly id: string;
  readonly outlet: string;
  readonly title: string;
  readonly publishedAt: string | null;
  readonly url: string | null;
  readonly source: string;
  readonly words: number;
  readonly mayBeCutShort: string | null;
  readonly notes: readonly string[];
  readonly certainty: number;
  readonly copyOf: string | null;
}
