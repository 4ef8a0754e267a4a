import type { Details, Passages, Table, TableCell } from '../model/details.ts';
import { bandsOf } from './bands.ts';
import type { BarsView } from './html-bars.ts';
import { barsView } from './html-bars.ts';
import type { DiffView } from './html-diff.ts';
import { diffView } from './html-diff.ts';
import type { MatrixView } from './html-matrix.ts';
import { matrixView } from './html-matrix.ts';
import type { FigureView, QuoteView } from './html-quotes.ts';
import { figureView, quoteView } from './html-quotes.ts';
import type { VersionsView } from './html-versions.ts';
import { versionsView } from './html-versions.ts';
import type { Texts } from './texts.ts';
import { quotes } from './texts.ts';

interface TableBand {
  readonly label: string;
  readonly columns: Table['columns'];
  readonly rows: readonly {
    readonly cells: readonly {
      readonly isHead: boolean;
      readonly align: string;
      readonly figure: FigureView;
      readonly tag: string;
      readonly isTelling: boolean;
    }[];
  }[];
}
interface TableView extends TableBand {
  /** The columns beyond those that stand side by side. */
  readonly further: readonly TableBand[];
}
interface PassagesView {
  readonly groups: readonly {
    readonly label: string;
    readonly passages: readonly { readonly quote: QuoteView; readonly note: string }[];
  }[];
}

/** One piece of details and the template that draws it. */
export interface DetailsView {
  readonly id: string;
  readonly title: string;
  /** Name of a template: "details/table". */
  readonly template: string;
  readonly view: TableView | MatrixView | PassagesView | BarsView | DiffView | VersionsView;
}

/** `id` begins every id within. */
export function detailsView(texts: Texts, details: Details, id: string): DetailsView {
  return {
    id,
    title: details.title,
    template: `details/${details.kind}`,
    view: viewOf(texts, details, id),
  };
}

function viewOf(texts: Texts, details: Details, id: string): DetailsView['view'] {
  switch (details.kind) {
    case 'table':
      return tableView(texts, details, id);
    case 'matrix':
      return matrixView(texts, details);
    case 'passages':
      return passagesView(texts, details);
    case 'bars':
      return barsView(texts, details, id);
    case 'diff':
      return diffView(texts, details);
    case 'versions':
      return versionsView(texts, details);
  }
}

/** Where a band leaves columns out, it keeps the first, which says what a row is about. */
function tableView(texts: Texts, table: Table, id: string): TableView {
  const bandView = (label: string, shown: readonly number[]): TableBand => ({
    label,
    columns: shown.flatMap((x) => table.columns[x] ?? []),
    rows: table.rows.map((row, y) => ({
      cells: shown.flatMap((x) => {
        const column = table.columns[x];
        if (column === undefined) return [];
        const cell: TableCell = row[x] ?? { text: '', evidence: [] };
        const about = `${row[0]?.text ?? table.title}: ${column.label}`;
        const figure = figureView(texts, cell, { id: `${id}-${y}-${x}`, label: about });
        const { tag = '', isTelling = false } = cell;
        return [{ isHead: x === 0, align: column.align, figure, tag, isTelling }];
      }),
    })),
  });
  const { first, further } = bandsOf(
    [...table.columns.keys()].slice(1),
    'Columns',
    (x) => table.columns[x]?.label ?? '',
  );
  return {
    ...bandView(table.title, [0, ...first]),
    further: further.map(({ label, items }) => bandView(label, [0, ...items])),
  };
}

const passagesView = (texts: Texts, details: Passages): PassagesView => ({
  groups: details.groups.map(({ label, passages }) => ({
    label,
    passages: passages.flatMap(({ evidence, note }) =>
      quotes(texts, [evidence]).map((found) => ({ quote: quoteView(found), note })),
    ),
  })),
});
