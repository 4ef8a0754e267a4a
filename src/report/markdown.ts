import type { Comparison, LensResult } from '../model/comparison.ts';
import type {
  Bars,
  Details,
  Diff,
  Evidence,
  Matrix,
  Passages,
  TableCell,
  VersionedText,
} from '../model/details.ts';
import type { Event } from '../model/event.ts';
import { dateInWords, periodInWords } from '../text/date-words.ts';
import { markdownLine, markdownTable } from '../text/markdown.ts';
import { type DiffPlace, diffPlaces } from './diff-places.ts';
import type { Difference } from './differences.ts';
import { differences } from './differences.ts';
import { notesOf } from './notes.ts';
import { nothingFound, sizeInWords } from './summary.ts';
import type { Quote, Texts } from './texts.ts';
import { inMarks, quotes, textsOf, whereOf } from './texts.ts';
import { labelsOf, longestWords, versionTexts } from './version-texts.ts';
import {
  ABOUT_WORDS,
  CONFIDENCE_WORDS,
  FORM_WORDS,
  grouped,
  listed,
  STATE_WORDS,
  TOO_LITTLE,
} from './words.ts';

const SHOWN_QUOTES = 3;

/** The whole comparison of one event as Markdown; ends with a line feed. */
export function renderMarkdown(event: Event, comparison: Comparison): string {
  const texts = textsOf(event);
  const found = differences(comparison);
  const parts = [
    `# ${markdownLine(comparison.title)}`,
    `${periodInWords(comparison.from, comparison.to)} · ${sizeInWords(comparison)}`,
    articleTable(texts, comparison),
    '## How the tellings differ',
    found.length === 0
      ? nothingFound(comparison)
      : found.map((difference) => findingItem(texts, difference)).join('\n'),
    ...Object.values(comparison.lenses).flatMap((result) => lensParts(texts, result)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function articleTable(texts: Texts, comparison: Comparison): string {
  return markdownTable(
    ['', 'Outlet', 'Headline', 'Published', 'Words', 'Notes'],
    comparison.articles.map((article) => {
      const text = texts.get(article.id);
      return [
        text?.letter ?? '',
        markdownLine(text?.label ?? article.outlet),
        markdownLine(article.title),
        markdownLine(dateInWords(article.publishedAt)),
        grouped(article.words),
        markdownLine(notesOf(article, comparison, text?.article.origins ?? {}).join(' ')),
      ];
    }),
    ['left', 'left', 'left', 'left', 'right'],
  );
}

function findingItem(texts: Texts, { number, lens, finding }: Difference): string {
  const shown = quotes(texts, finding.evidence).slice(0, SHOWN_QUOTES);
  const claim = `${number}. ${markdownLine(finding.claim)} *(${CONFIDENCE_WORDS[finding.confidence]}; ${markdownLine(lens.title)})*`;
  return [claim, ...shown.map((quote) => `   - ${quoteLine(quote)}`)].join('\n');
}

/** The sentence with the words that matter in bold, and its outlet. */
function quoteLine(quote: Quote): string {
  const words = quote.parts
    .map(({ words: part, isShown }) => {
      const line = markdownLine(part);
      const [, before = '', after = ''] = /^(\s*)[^]*?(\s*)$/.exec(part) ?? [];
      return `${before && ' '}${isShown && line !== '' ? `**${line}**` : line}${after && ' '}`;
    })
    .join('');
  return `${inMarks(words)} – ${markdownLine(whereOf(quote))}`;
}

function lensParts(texts: Texts, result: LensResult): readonly string[] {
  const head = [`## ${markdownLine(result.meta.title)}`, `*${markdownLine(result.meta.question)}*`];
  switch (result.status) {
    case 'not-applicable':
      return [...head, `Not applicable: ${markdownLine(result.reason)}`];
    case 'failed':
      return [...head, `This lens failed, a defect of the program: ${markdownLine(result.error)}`];
    case 'compared':
      return [
        ...head,
        ...result.details.flatMap((details) => [
          `### ${markdownLine(details.title)}`,
          detailsText(texts, details),
        ]),
        `**Method.** ${markdownLine(result.meta.method)} **Limits.** ${markdownLine(result.meta.limits)}`,
      ];
  }
}

function detailsText(texts: Texts, details: Details): string {
  switch (details.kind) {
    case 'table':
      return markdownTable(
        details.columns.map(({ label }) => markdownLine(label)),
        details.rows.map((row) => row.map(cellText)),
        details.columns.map(({ align }) => align),
      );
    case 'matrix':
      return matrixText(texts, details);
    case 'passages':
      return passagesText(texts, details);
    case 'bars':
      return barsText(details);
    case 'diff':
      return diffText(texts, details);
    case 'versions':
      return details.texts.map((text) => versionsText(texts, text)).join('\n\n');
  }
}

const cellText = ({ text, tag = '' }: TableCell): string =>
  tag === '' ? markdownLine(text) : `${markdownLine(text)} (${markdownLine(tag)})`;

function matrixText(texts: Texts, matrix: Matrix): string {
  return markdownTable(
    ['About', 'Fact', ...matrix.columns.map((id) => markdownLine(texts.get(id)?.label ?? id))],
    matrix.rows.map(({ about, label, cells }) => [
      ABOUT_WORDS[about],
      markdownLine(about === 'date' ? dateInWords(label) : label),
      ...matrix.columns.map((id) => {
        const { state = 'unknown', note = '' } =
          cells.find(({ articleId }) => articleId === id) ?? {};
        return note === '' ? STATE_WORDS[state] : `${STATE_WORDS[state]} (${markdownLine(note)})`;
      }),
    ]),
  );
}

function passagesText(texts: Texts, details: Passages): string {
  const item = (evidence: Evidence, note: string): readonly string[] =>
    quotes(texts, [evidence]).map(
      (quote) => `- ${quoteLine(quote)}${note === '' ? '' : ` *(${markdownLine(note)})*`}`,
    );
  return details.groups
    .map(({ label, passages }) =>
      [
        `**${markdownLine(label)}**\n`,
        ...passages.flatMap(({ evidence, note }) => item(evidence, note)),
      ].join('\n'),
    )
    .join('\n\n');
}

const MARKS = { kept: '', added: '', inserted: '', told: '*', 'left-out': '~~' } as const;

/** What the copy adds in bold, what it leaves out struck through. */
function diffText(texts: Texts, diff: Diff): string {
  const rest = diff.more > 0 ? [`- and ${grouped(diff.more)} more`] : [];
  return [...diffPlaces(texts, diff).map(placeItem), ...rest].join('\n');
}

function placeItem({ opens, closes, parts }: DiffPlace): string {
  const told = parts.map(({ change, words }) => {
    const mark = change === 'added' ? '**' : MARKS[change];
    return `${words.startsWith(' ') ? ' ' : ''}${mark}${markdownLine(words)}${mark}`;
  });
  return `- ${opens ? '… ' : ''}${told.join('')}${closes ? ' …' : ''}`;
}

/** The longest form, then a line an article: left out struck through, other words in bold. */
function versionsText(texts: Texts, text: VersionedText): string {
  const all = versionTexts(texts, text);
  const lines = all.flatMap(({ text: { label }, version, parts }) => {
    if (parts.length === 0) return [];
    const told = parts.map(({ change, words }) => {
      const mark = change === 'added' && version.form !== 'retold' ? '**' : MARKS[change];
      return `${words.startsWith(' ') ? ' ' : ''}${mark}${markdownLine(words)}${mark}`;
    });
    const notes = [FORM_WORDS[version.form], version.note, version.alert ?? '']
      .filter((note) => note !== '')
      .map(markdownLine);
    return [`- ${markdownLine(label)}: ${told.join('')} *(${notes.join('; ')})*`];
  });
  const missing = (['absent', 'unknown'] as const).flatMap((form) => {
    const labels = labelsOf(all, form);
    return labels.length === 0 ? [] : [`- ${FORM_WORDS[form]}: ${markdownLine(listed(labels))}`];
  });
  const head = `**${markdownLine(text.label)}**: “${markdownLine(longestWords(texts, text))}”`;
  return [head, '', ...lines, ...missing].join('\n');
}

const barsText = ({ bars, unit }: Bars): string =>
  markdownTable(
    ['Outlet', markdownLine(unit), '95 % interval', 'Basis'],
    bars.map(({ label, value, interval, basis }) => [
      markdownLine(label),
      grouped(value),
      interval === null ? TOO_LITTLE : `${grouped(interval[0])} to ${grouped(interval[1])}`,
      markdownLine(basis),
    ]),
    ['left', 'right'],
  );
