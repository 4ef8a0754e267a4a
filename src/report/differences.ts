import type { Comparison } from '../model/comparison.ts';
import type { Confidence, Finding, LensMeta } from '../model/lens.ts';

/** A finding with its place in the whole comparison. */
export interface Difference {
  /** From 1, the most telling first. */
  readonly number: number;
  readonly lens: LensMeta;
  readonly finding: Finding;
}

// A likely finding stands as far down as a firm one that its lens ranks one lower.
const DOUBT: Readonly<Record<Confidence, number>> = { firm: 0, likely: 1, tentative: 2.5 };

/** What a finding sets before the reader; the less it needs to be told, the further up it stands. */
type Showing = 'side by side' | 'own words' | 'a lack';
const LEAD: Readonly<Record<Showing, number>> = {
  'side by side': -1.25,
  'own words': 0,
  'a lack': 0.5,
};

/**
 * The findings of all lenses in one order. What each lens ranks first comes before what any ranks
 * second; doubt moves a finding down. Of equals, one that sets outlets’ words side by side comes
 * before one that shows an outlet’s own words, and that before one that shows what a text lacks.
 */
export function differences(comparison: Comparison): readonly Difference[] {
  const outlets = new Map(comparison.articles.map(({ id, outlet }) => [id, outlet]));
  return Object.values(comparison.lenses)
    .flatMap((result) =>
      result.status === 'compared'
        ? result.findings.map((finding, rank) => ({
            lens: result.meta,
            finding,
            weight: rank + DOUBT[finding.confidence] + LEAD[showingOf(finding, outlets)],
          }))
        : [],
    )
    .toSorted((a, b) => a.weight - b.weight)
    .map(({ lens, finding }, index) => ({ number: index + 1, lens, finding }));
}

function showingOf({ outlet, evidence }: Finding, outlets: ReadonlyMap<string, string>): Showing {
  const shown = new Set(evidence.map(({ articleId }) => outlets.get(articleId)));
  if (outlet === null) return shown.size > 1 ? 'side by side' : 'own words';
  return shown.has(outlet) ? 'own words' : 'a lack';
}
