import Table from 'cli-table3';
import picocolors from 'picocolors';
import type { Comparison } from '../model/comparison.ts';
import type { Event } from '../model/event.ts';
import { periodInWords } from '../text/date-words.ts';
import { clipEnd, clipStart } from '../text/sentence.ts';
import type { Difference } from './differences.ts';
import { differences } from './differences.ts';
import { notesOf } from './notes.ts';
import { clean, type Pen, wrapped } from './pen.ts';
import { nothingFound, outletsOf, sizeInWords } from './summary.ts';
import { terminalDetails } from './terminal-details.ts';
import type { Quote, Texts } from './texts.ts';
import { inMarks, quotes, textsOf, whereOf } from './texts.ts';
import { CONFIDENCE_WORDS, count, grouped } from './words.ts';

export interface TerminalOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly colour: boolean;
}
// Together with title, table and notes this keeps an event within twenty lines or so.
const SHOWN_FINDINGS = 4;
const MOST_NOTES = 3;
const NARROWEST = 40;
const WIDEST = 100;

/** The gist of one event; ends with a line feed. All text is safe to print. */
export function renderTerminal(
  event: Event,
  comparison: Comparison,
  options: TerminalOptions,
): string {
  const pen: Pen = {
    width: Math.max(NARROWEST, Math.min(options.width, WIDEST)),
    paint: picocolors.createColors(options.colour),
  };
  const found = differences(comparison);
  const texts = textsOf(event);
  const lines = [
    ...wrapped(pen, comparison.title).map((line) => pen.paint.bold(line)),
    ...wrapped(
      pen,
      `${periodInWords(comparison.from, comparison.to)} · ${sizeInWords(comparison)}`,
    ).map((line) => pen.paint.dim(line)),
    ...findings(pen, texts, comparison, found),
    ...glance(pen, comparison, found),
    ...details(pen, texts, comparison),
    ...notes(pen, texts, comparison),
  ];
  return `${lines.join('\n')}\n`;
}

/** What a lens draws, where it is the only one that was asked for: the gist of all has no room. */
function details(pen: Pen, texts: Texts, comparison: Comparison): readonly string[] {
  const [result, another] = Object.values(comparison.lenses);
  if (result?.status !== 'compared' || another !== undefined) return [];
  return result.details.flatMap((one) => terminalDetails(pen, texts, one));
}

function findings(
  pen: Pen,
  texts: Texts,
  comparison: Comparison,
  found: readonly Difference[],
): readonly string[] {
  if (found.length === 0) return wrapped(pen, nothingFound(comparison), '  ');
  const shown = found
    .slice(0, SHOWN_FINDINGS)
    .flatMap((difference) => finding(pen, texts, difference));
  const more = found.length - SHOWN_FINDINGS;
  return more > 0
    ? [...shown, pen.paint.dim(`   and ${count(more, 'further difference')}`)]
    : shown;
}

function finding(pen: Pen, texts: Texts, difference: Difference): readonly string[] {
  const { number, finding: said } = difference;
  const lead = `${String(number).padStart(2)} `;
  const [first = '', ...rest] = wrapped(
    pen,
    `${said.claim} (${CONFIDENCE_WORDS[said.confidence]})`,
    '   ',
  );
  const [shown] = quotes(texts, said.evidence);
  return [
    pen.paint.cyan(lead) + first.slice(lead.length),
    ...rest,
    ...(shown === undefined ? [] : [pen.paint.dim(quoteLine(pen, shown))]),
  ];
}

const joined = (parts: Quote['parts']): string => clean(parts.map(({ words }) => words).join(''));

/** One line: the outlet and as much of the sentence around the telling words as there is room for. */
function quoteLine(pen: Pen, quote: Quote): string {
  const outlet = clipEnd(clean(whereOf(quote)), 32);
  const room = Math.max(12, pen.width - outlet.length - 9);
  const first = quote.parts.findIndex(({ isShown }) => isShown);
  const before = clipStart(joined(quote.parts.slice(0, first)), Math.floor(room / 3));
  return `   ${outlet}: ${inMarks(clipEnd(before + joined(quote.parts.slice(first)), room))}`;
}

/** Lenses by outlets: how many differences are about each, and how many words are marked. */
function glance(pen: Pen, comparison: Comparison, found: readonly Difference[]): readonly string[] {
  const outlets = outletsOf(comparison);
  const column = Math.floor((pen.width - 22 - ALL_COLUMN - outlets.length) / outlets.length);
  const results = Object.values(comparison.lenses).flatMap((result) =>
    result.status === 'compared' ? [result] : [],
  );
  if (results.length === 0 || outlets.length < 2 || column < 8) return unseen(pen, comparison);
  const outletOf = new Map(comparison.articles.map(({ id, outlet }) => [id, outlet]));
  const columns = [...outlets, null];
  const rows = results.map(({ meta, marks }) => {
    const about = (outlet: string | null): number =>
      found.filter(({ lens, finding: own }) => lens.id === meta.id && own.outlet === outlet).length;
    const marked = (outlet: string | null): number =>
      marks.filter(({ articleId }) => outletOf.get(articleId) === outlet).length;
    const cells = columns.map((outlet) => cellOf(about(outlet), marked(outlet)));
    return [clipEnd(clean(meta.title), 20)].concat(cells);
  });
  const table = new Table({
    head: [
      'differences +marks',
      ...outlets.map((outlet) => clipEnd(clean(outlet), column - 3)),
      'All',
    ],
    style: { head: [], border: [], compact: true, 'padding-left': 1, 'padding-right': 1 },
    chars: { ...BLANK, 'left-mid': ' ', mid: '─', 'mid-mid': '─' },
  });
  table.push(...rows.filter(([, ...cells]) => cells.some((cell) => cell !== NOTHING)));
  const drawn = table.toString().split('\n');
  return [...drawn.map((line) => line.trimEnd()), ...unseen(pen, comparison)];
}

const ALL_COLUMN = 6;
const NOTHING = '–';

/** "2 +11": two differences, eleven marks. */
function cellOf(differing: number, marks: number): string {
  const parts = [
    differing === 0 ? '' : grouped(differing),
    marks === 0 ? '' : `+${grouped(marks)}`,
  ];
  return parts.filter((part) => part !== '').join(' ') || NOTHING;
}

const BLANK = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  right: '',
  'right-mid': '',
  middle: ' ',
};

/** Lenses that did not compare, a line for each kind of reason. */
function unseen(pen: Pen, comparison: Comparison): readonly string[] {
  return Object.values(comparison.lenses).flatMap((result) => {
    switch (result.status) {
      case 'compared':
        return [];
      case 'not-applicable':
        return wrapped(pen, `${result.meta.title}: not applicable. ${result.reason}`, '   ').map(
          (line) => pen.paint.dim(line),
        );
      case 'failed':
        return wrapped(pen, `${result.meta.title}: failed. ${result.error}`, '   ').map((line) =>
          pen.paint.red(line),
        );
    }
  });
}

function notes(pen: Pen, texts: Texts, comparison: Comparison): readonly string[] {
  const all = comparison.articles.flatMap((article) => {
    const text = texts.get(article.id);
    const own = notesOf(article, comparison, text?.article.origins ?? {});
    return own.length === 0 ? [] : [`${text?.label ?? article.outlet}: ${own.join(' ')}`];
  });
  const shown = all
    .slice(0, MOST_NOTES)
    .flatMap((note) =>
      wrapped(pen, note, '   ').map((line, index) => (index === 0 ? ` !${line.slice(2)}` : line)),
    );
  const more = all.length - MOST_NOTES;
  const rest = more > 0 ? [` ! and notes on ${count(more, 'further article')}`] : [];
  return [...shown, ...rest].map((line) => pen.paint.yellow(line));
}
