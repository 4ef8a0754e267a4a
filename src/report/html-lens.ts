import type { Comparison, LensResult } from '../model/comparison.ts';
import type { LensMeta } from '../model/lens.ts';
import type { DetailsView } from './html-details.ts';
import { detailsView } from './html-details.ts';
import type { FindingView } from './html-finding.ts';
import { insteadOf } from './html-glance.ts';
import type { Texts } from './texts.ts';

/** What one lens shows of an event. */
export interface LensView {
  readonly id: string;
  readonly meta: LensMeta;
  readonly instead: string | null;
  readonly isFailed: boolean;
  readonly findings: readonly FindingView[];
  /** Findings that stand among the differences only. */
  readonly moreFindings: number;
  readonly details: readonly DetailsView[];
  /** The page that has the details of a large event; null where they stand here. */
  readonly page: { readonly href: string; readonly titles: readonly string[] } | null;
}

/** A page with what one lens shows of a large event. */
export interface LensPageView {
  readonly href: string;
  readonly title: string;
  readonly indexHref: string | null;
  readonly eventHref: string;
  readonly lens: LensView;
}

/** Of a large event a lens shows so many findings; the others stand among the differences. */
const MOST_FINDINGS = 12;

/** `all`: every finding of the event. */
export function lensView(texts: Texts, result: LensResult, all: readonly FindingView[]): LensView {
  const { id } = result.meta;
  return {
    id: `lens-${id}`,
    meta: result.meta,
    instead: insteadOf(result),
    isFailed: result.status === 'failed',
    findings: all.filter(({ lensHref }) => lensHref === `#lens-${id}`),
    moreFindings: 0,
    details:
      result.status === 'compared'
        ? result.details.map((details, index) => detailsView(texts, details, `${id}-${index}`))
        : [],
    page: null,
  };
}

/** The lens on the page of a large event, which leads to a page with the details. */
export function shortLensView(
  texts: Texts,
  result: LensResult,
  { all, name }: { readonly all: readonly FindingView[]; readonly name: string },
): LensView {
  if (!hasPage(result)) return lensView(texts, result, all);
  const { findings, ...view } = lensView(texts, { ...result, details: [] }, all);
  return {
    ...view,
    findings: findings.slice(0, MOST_FINDINGS),
    moreFindings: Math.max(0, findings.length - MOST_FINDINGS),
    page: {
      href: pageOf(name, result),
      titles: [...new Set(result.details.map(({ title }) => title))],
    },
  };
}

/** The pages of the lenses that have something to show. */
export const lensPages = (
  texts: Texts,
  { title, lenses }: Comparison,
  page: { readonly name: string; readonly indexHref: string | null; readonly eventHref: string },
): readonly LensPageView[] =>
  Object.values(lenses)
    .filter(hasPage)
    .map((result) => ({
      href: pageOf(page.name, result),
      title: `${result.meta.title}: ${title}`,
      indexHref: page.indexHref,
      eventHref: page.eventHref,
      lens: lensView(texts, result, []),
    }));

const hasPage = (
  result: LensResult,
): result is Extract<LensResult, { readonly status: 'compared' }> =>
  result.status === 'compared' && result.details.length > 0;

const pageOf = (name: string, { meta }: LensResult): string => `${name}-${meta.id}.html`;
