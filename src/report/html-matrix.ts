import type { About, CellState, Evidence, Matrix, MatrixRow } from '../model/details.ts';
import { dateInWords } from '../text/date-words.ts';
import { bandsOf } from './bands.ts';
import { hrefOf, hrefOfText } from './html-quotes.ts';
import type { Texts } from './texts.ts';
import { quotes, wordsOfQuote } from './texts.ts';
import { ABOUT_WORDS, STATE_WORDS } from './words.ts';

interface CellView {
  readonly state: CellState;
  readonly icon: string;
  readonly word: string;
  readonly outlet: string;
  readonly note: string;
  readonly href: string | null;
  readonly sentence: string;
  /** Further places, numbered from 2. */
  readonly more: readonly { readonly number: number; readonly href: string }[];
}
interface RowView {
  readonly label: string;
  readonly tally: string;
  readonly cells: readonly CellView[];
}
interface GroupView {
  readonly title: string;
  readonly rows: readonly RowView[];
}
interface BandView {
  readonly label: string;
  readonly columns: readonly ColumnView[];
  readonly width: number;
  readonly shown: readonly GroupView[];
  readonly folded: readonly GroupView[];
}
export interface MatrixView extends BandView {
  readonly foldedCount: number;
  /** The columns beyond those that stand side by side. */
  readonly further: readonly BandView[];
}
interface ColumnView {
  readonly letter: string;
  readonly label: string;
  readonly href: string;
}

// About a screenful; the rest opens on demand.
const SHOWN_ROWS = 12;
const MOST_MORE = 4;
// Of a very large event a cell leads to its sentence and does not repeat it: the page must open.
const MANY_TEXTS = 36;

/** Rows by what they are about, those on which the texts differ first; what is beyond a screenful folds. */
export function matrixView(texts: Texts, matrix: Matrix): MatrixView {
  const groups = byAbout(matrix.rows);
  const quota = shares(groups.map(([, rows]) => rows.length));
  const bandView = (label: string, columns: readonly string[]): BandView => {
    const part = (cut: (rows: readonly MatrixRow[], shown: number) => readonly MatrixRow[]) =>
      groups.flatMap(([about, rows], index): GroupView[] => {
        const kept = cut(differingFirst(rows), quota[index] ?? 0);
        const view = kept.map((row) => rowView(texts, row, columns));
        return view.length === 0 ? [] : [{ title: ABOUT_WORDS[about], rows: view }];
      });
    return {
      label,
      columns: columns.map((id) => columnView(texts, id)),
      width: columns.length + 1,
      shown: part((rows, shown) => rows.slice(0, shown)),
      folded: part((rows, shown) => rows.slice(shown)),
    };
  };
  const { first, further } = bandsOf(matrix.columns, 'Texts', (id) => texts.get(id)?.label ?? id);
  const band = bandView(matrix.title, first);
  return {
    ...band,
    foldedCount: band.folded.reduce((sum, { rows }) => sum + rows.length, 0),
    further: further.map(({ label, items }) => bandView(label, items)),
  };
}

function columnView(texts: Texts, id: string): ColumnView {
  const text = texts.get(id);
  return text === undefined
    ? { letter: '?', label: id, href: '#articles' }
    : { letter: text.letter, label: text.label, href: hrefOfText(text) };
}

function byAbout(rows: readonly MatrixRow[]): readonly (readonly [About, MatrixRow[]])[] {
  const groups = new Map<About, MatrixRow[]>();
  for (const row of rows) {
    const group = groups.get(row.about);
    if (group === undefined) groups.set(row.about, [row]);
    else group.push(row);
  }
  return [...groups];
}

const isShared = ({ cells }: MatrixRow): boolean => cells.every(({ state }) => state === 'stated');

function differingFirst(rows: readonly MatrixRow[]): readonly MatrixRow[] {
  return [...rows.filter((row) => !isShared(row)), ...rows.filter(isShared)];
}

/** How many rows of each group to show: in turns until the screen is full. */
function shares(sizes: readonly number[]): readonly number[] {
  const shown = sizes.map(() => 0);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total <= SHOWN_ROWS) return sizes;
  let left = Math.max(SHOWN_ROWS, sizes.length);
  for (let turn = 0; left > 0; turn += 1) {
    for (const [index, size] of sizes.entries()) {
      if (turn < size && left > 0) {
        shown[index] = turn + 1;
        left -= 1;
      }
    }
  }
  return shown;
}

function rowView(texts: Texts, row: MatrixRow, columns: readonly string[]): RowView {
  const cells = new Map(row.cells.map((cell) => [cell.articleId, cell]));
  const told = row.cells.filter(({ state }) => state === 'stated' || state === 'partial').length;
  return {
    label: row.about === 'date' ? dateInWords(row.label) : row.label,
    tally: `${told} of ${row.cells.length}`,
    cells: columns.map((id) => {
      const cell = cells.get(id);
      const state = cell?.state ?? 'unknown';
      const evidence = (cell?.evidence ?? []).map(
        (place): Evidence => Object.assign({ articleId: id }, place),
      );
      const view = cellView(texts, state, evidence);
      return { ...view, outlet: texts.get(id)?.label ?? id, note: cell?.note ?? '' };
    }),
  };
}

function cellView(
  texts: Texts,
  state: CellState,
  evidence: readonly Evidence[],
): Omit<CellView, 'outlet' | 'note'> {
  const places = quotes(texts, evidence);
  const [first] = places;
  return {
    state,
    icon: `#i-${state}`,
    word: STATE_WORDS[state],
    href: first === undefined ? null : hrefOf(first),
    sentence: first === undefined || texts.size > MANY_TEXTS ? '' : wordsOfQuote(first),
    more: places
      .slice(1, MOST_MORE)
      .map((place, index) => ({ number: index + 2, href: hrefOf(place) })),
  };
}
