import type { Comparison, LensResult } from '../model/comparison.ts';
import type { Evidence } from '../model/details.ts';
import { bandsOf } from './bands.ts';
import type { Difference } from './differences.ts';
import type { FigureView } from './html-quotes.ts';
import { figureView } from './html-quotes.ts';
import { MOST_ON_EVENT_PAGE } from './text-pages.ts';
import type { Texts } from './texts.ts';
import { count } from './words.ts';

interface GlanceCell {
  readonly findings: readonly {
    readonly number: number;
    readonly href: string;
    readonly claim: string;
  }[];
  readonly marks: FigureView | null;
  readonly isEmpty: boolean;
}
interface GlanceBand {
  readonly label: string;
  readonly outlets: readonly { readonly letters: string; readonly outlet: string }[];
  readonly rows: readonly {
    readonly title: string;
    readonly href: string;
    /** Why there are no cells; null where there are. */
    readonly instead: string | null;
    readonly cells: readonly GlanceCell[];
  }[];
  readonly width: number;
}
export interface GlanceView extends GlanceBand {
  /** The outlets beyond those that stand side by side. */
  readonly further: readonly GlanceBand[];
}

const ALL = 'All outlets';

/** What each lens found of each outlet, as counts that lead to the findings and to the marked words. */
export function glanceView(
  texts: Texts,
  comparison: Comparison,
  found: readonly Difference[],
): GlanceView {
  const outlets = [...new Set(comparison.articles.map(({ outlet }) => outlet))];
  const isSomeAll = found.some(({ finding }) => finding.outlet === null);
  const band = (label: string, shown: readonly (string | null)[]): GlanceBand => ({
    label,
    outlets: shown.map((outlet) => headOf(texts, outlet)),
    rows: Object.values(comparison.lenses).map((result, row) => ({
      title: result.meta.title,
      href: `#lens-${result.meta.id}`,
      instead: insteadOf(result),
      cells: shown.flatMap((outlet) => {
        const place = `g-${row}-${outlet === null ? outlets.length : outlets.indexOf(outlet)}`;
        return result.status === 'compared'
          ? [outletCell(texts, result, { outlet, found, id: place })]
          : [];
      }),
    })),
    width: shown.length,
  });
  const { first, further } = bandsOf(outlets, 'Outlets', (outlet) => outlet);
  return {
    ...band('Lenses by outlets', isSomeAll ? [...first, null] : first),
    further: further.map(({ label, items }) => band(label, items)),
  };
}

const headOf = (texts: Texts, outlet: string | null): GlanceBand['outlets'][number] => ({
  outlet: outlet ?? ALL,
  letters: [...texts.values()]
    .filter(({ article }) => article.outlet === outlet)
    .map(({ letter }) => letter)
    .join(' '),
});

function outletCell(
  texts: Texts,
  { meta, marks }: Extract<LensResult, { readonly status: 'compared' }>,
  cell: {
    readonly outlet: string | null;
    readonly found: readonly Difference[];
    readonly id: string;
  },
): GlanceCell {
  const { outlet, found, id } = cell;
  const own = found.filter(({ lens, finding }) => lens.id === meta.id && finding.outlet === outlet);
  const here = marks.filter(({ articleId }) => texts.get(articleId)?.article.outlet === outlet);
  return cellView(texts, own, { marks: here, id, label: `${outlet ?? ALL}: ${meta.title}` });
}

function cellView(
  texts: Texts,
  own: readonly Difference[],
  marked: { readonly marks: readonly Evidence[]; readonly id: string; readonly label: string },
): GlanceCell {
  const { marks, id, label } = marked;
  return {
    findings: own.map(({ number, finding }) => ({
      number,
      href: `#d-${number}`,
      claim: finding.claim,
    })),
    marks:
      marks.length === 0
        ? null
        : figureView(
            texts,
            { text: count(marks.length, 'mark'), evidence: shownMarks(texts, marks) },
            { id, label },
          ),
    isEmpty: own.length + marks.length === 0,
  };
}

/** Of a large event the first mark only: it leads to the page with all of them. */
const shownMarks = (texts: Texts, marks: readonly Evidence[]): readonly Evidence[] =>
  texts.size > MOST_ON_EVENT_PAGE ? marks.slice(0, 1) : marks;

/** What to say in place of a result; null where there is one. */
export function insteadOf(result: LensResult): string | null {
  switch (result.status) {
    case 'compared':
      return null;
    case 'not-applicable':
      return `Not applicable: ${result.reason}`;
    case 'failed':
      return `This lens failed, which is a defect of the program: ${result.error}`;
  }
}
