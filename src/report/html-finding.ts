import type { Difference } from './differences.ts';
import type { QuoteView } from './html-quotes.ts';
import { quoteViews } from './html-quotes.ts';
import type { Texts } from './texts.ts';
import { CONFIDENCE_WORDS } from './words.ts';

/** A difference with its evidence. */
export interface FindingView {
  readonly id: string;
  readonly number: number;
  readonly claim: string;
  readonly outlet: string | null;
  readonly confidence: string;
  readonly confidenceWords: string;
  readonly lens: string;
  readonly lensHref: string;
  readonly evidenceWords: string;
  readonly quotes: readonly QuoteView[];
  readonly more: number;
}
const SHOWN_QUOTES = 6;

export function findingView(texts: Texts, { number, lens, finding }: Difference): FindingView {
  const shown = quoteViews(texts, finding.evidence);
  return {
    id: `d-${number}`,
    number,
    claim: finding.claim,
    outlet: finding.outlet,
    confidence: finding.confidence,
    confidenceWords: CONFIDENCE_WORDS[finding.confidence],
    lens: lens.title,
    lensHref: `#lens-${lens.id}`,
    evidenceWords:
      shown.length === 1
        ? 'The sentence that shows it'
        : `The ${shown.length} sentences that show it`,
    quotes: shown.slice(0, SHOWN_QUOTES),
    more: Math.max(0, shown.length - SHOWN_QUOTES),
  };
}
