import type { Bars, Details, Diff, Matrix, Passages, Table } from '../model/details.ts';
import { diffPlaces } from './diff-places.ts';
import { type Pen, wrapped } from './pen.ts';
import { terminalVersions } from './terminal-versions.ts';
import { inMarks, quotes, type Texts, wordsOfQuote } from './texts.ts';
import { count, grouped, listed, STATE_WORDS, TOO_LITTLE } from './words.ts';

/** Rows, passages or places of one piece of details that a terminal has patience for. */
const SHOWN = 8;
const BAR = 24;

/** What a lens has to draw, as lines; for one lens that was asked for alone. */
export function terminalDetails(pen: Pen, texts: Texts, details: Details): readonly string[] {
  return [
    '',
    ...wrapped(pen, details.title).map((line) => pen.paint.bold(line)),
    ...linesOf(pen, texts, details),
  ];
}

function linesOf(pen: Pen, texts: Texts, details: Details): readonly string[] {
  switch (details.kind) {
    case 'table':
      return tableLines(pen, details);
    case 'matrix':
      return matrixLines(pen, texts, details);
    case 'passages':
      return passageLines(pen, texts, details);
    case 'bars':
      return barLines(pen, details);
    case 'diff':
      return diffLines(pen, texts, details);
    case 'versions':
      return first(pen, details.texts, (text) => terminalVersions(pen, texts, text));
  }
}

/** The first few items, and how many more there are. */
function first<T>(
  pen: Pen,
  items: readonly T[],
  draw: (item: T) => readonly string[],
): readonly string[] {
  const more = items.length - SHOWN;
  const rest = more > 0 ? [pen.paint.dim(`   and ${grouped(more)} more`)] : [];
  return [...items.slice(0, SHOWN).flatMap(draw), ...rest];
}

/** What a row is about, then a line a column: no table is too wide. */
const tableLines = (pen: Pen, { columns, rows }: Table): readonly string[] =>
  first(pen, rows, ([head, ...cells]) => [
    ...wrapped(pen, tagged(head?.text ?? '', head?.tag, ': '), ' '),
    ...cells.flatMap(({ text, tag, isTelling }, at) => {
      if (text === '–' || text === '') return [];
      const lines = wrapped(pen, `${columns[at + 1]?.label ?? ''}: ${tagged(text, tag)}`, '   ');
      return isTelling === true ? lines.map((line) => pen.paint.yellow(line)) : lines;
    }),
  ]);

function tagged(text: string, tag = '', between = ''): string {
  if (tag === '') return text;
  return between === '' ? `${text} (${tag})` : `${text}${between}${tag}`;
}

const matrixLines = (pen: Pen, texts: Texts, { columns, rows }: Matrix): readonly string[] =>
  first(pen, rows, ({ label, cells }) => {
    const states = (['stated', 'partial', 'absent', 'unknown'] as const).flatMap((state) => {
      const having = columns.filter((id) =>
        cells.some((cell) => cell.articleId === id && cell.state === state),
      );
      const labels = having.map((id) => texts.get(id)?.label ?? id);
      return labels.length === 0 ? [] : [`${STATE_WORDS[state]}: ${listed(labels)}`];
    });
    return [...wrapped(pen, label, ' '), ...states.flatMap((line) => wrapped(pen, line, '   '))];
  });

const passageLines = (pen: Pen, texts: Texts, { groups }: Passages): readonly string[] =>
  first(pen, groups, ({ label, passages }) => [
    ...wrapped(pen, label, ' '),
    ...passages.flatMap(({ evidence, note }) =>
      quotes(texts, [evidence]).flatMap((quote) =>
        wrapped(pen, `${quote.text.label}: ${tagged(inMarks(wordsOfQuote(quote)), note)}`, '   '),
      ),
    ),
  ]);

function barLines(pen: Pen, { bars, unit }: Bars): readonly string[] {
  const most = Math.max(...bars.map(({ value }) => Math.abs(value)), Number.MIN_VALUE);
  return first(pen, bars, ({ label, value, interval, basis }) => {
    const bar = '■'.repeat(Math.round((BAR * Math.abs(value)) / most));
    const doubt =
      interval === null ? TOO_LITTLE : `${grouped(interval[0])} to ${grouped(interval[1])}`;
    return [
      ...wrapped(pen, `${label}: ${grouped(value)} ${unit} (${doubt}; ${basis})`, ' '),
      ...(bar === '' ? [] : [`   ${pen.paint.cyan(bar)}`]),
    ];
  });
}

function diffLines(pen: Pen, texts: Texts, diff: Diff): readonly string[] {
  const marks = { kept: ['', ''], added: ['{+', '+}'], 'left-out': ['[-', '-]'] } as const;
  const lines = first(pen, diffPlaces(texts, diff), ({ parts, opens, closes }) => {
    const told = parts.map(({ change, words }) => {
      const [open, close] = marks[change];
      return `${words.startsWith(' ') ? ' ' : ''}${open}${words.trimStart()}${close}`;
    });
    return wrapped(pen, `${opens ? '… ' : ''}${told.join('')}${closes ? ' …' : ''}`, '   ');
  });
  return diff.more > 0 ? [...lines, `   and ${count(diff.more, 'more place')}`] : lines;
}
