import { omissions } from '../../src/lenses/omissions.ts';
import type { MatrixRow } from '../../src/model/details.ts';
import type { Event } from '../../src/model/event.ts';
import type { Span } from '../../src/model/span.ts';
import { overlaps } from '../../src/text/spans.ts';
import { type GoldOmission, readGold } from '../helpers/gold.ts';
import { type Demo, goldEvents } from './demo.ts';
import { count, type Tally, tally } from './tally.ts';

export interface OmissionScores {
  /** Cells "not found in this text" of the rows that the gold has. */
  readonly cells: Tally;
  /** Rows of the gold that the matrix has. */
  readonly rows: Tally;
}

/** Which texts lack what: the omissions lens on the gold's events against the gold. */
export function scoreOmissions(demo: Demo): OmissionScores {
  const cells = tally();
  const rows = tally();
  const events = goldEvents(demo);
  const matrices = new Map([...events].map(([id, event]) => [id, rowsOf(event)]));
  for (const gold of readGold('omissions')) {
    const event = events.get(gold.event);
    if (event === undefined) throw new Error(`no event ${gold.event}`);
    const row = bestRow(matrices.get(gold.event) ?? [], gold, event, demo);
    const about = `${gold.event}: ${gold.about} ${gold.label}`;
    count(rows, true, row !== null, about);
    for (const { id } of event.articles) {
      const key = demo.keyOf.get(id) ?? '';
      const state = row?.cells.find(({ articleId }) => articleId === id)?.state ?? 'no row';
      const told = `${about} [${row?.label ?? 'no row'}] in ${key} ${state}`;
      count(cells, gold.absent.includes(key), state === 'absent', told);
    }
  }
  return { cells, rows };
}

function rowsOf(event: Event): readonly MatrixRow[] {
  const outcome = omissions.run(event);
  if (outcome.status !== 'compared') return [];
  return outcome.details.flatMap((detail) => (detail.kind === 'matrix' ? detail.rows : []));
}

/** The row whose evidence meets the gold's words in most texts, of the same kind rather than of another. */
function bestRow(
  rows: readonly MatrixRow[],
  gold: GoldOmission,
  { articles }: Event,
  { keyOf }: Demo,
): MatrixRow | null {
  let best: { row: MatrixRow; score: number } | null = null;
  for (const row of rows) {
    const met = articles.filter(({ id, text }) => {
      const words = gold.stated[keyOf.get(id) ?? ''] ?? [];
      const evidence = row.cells.find(({ articleId }) => articleId === id)?.evidence ?? [];
      return words
        .flatMap((each) => placesOf(text, each))
        .some((place) => evidence.some((span) => overlaps(span, place)));
    });
    const score = met.length * (row.about === gold.about ? 1 : 0.4);
    if (score > (best?.score ?? 0)) best = { row, score };
  }
  return best?.row ?? null;
}

function placesOf(text: string, words: string): readonly Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    places.push({ start: at, end: at + words.length });
  }
  return places;
}
