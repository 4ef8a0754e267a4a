import picocolors from 'picocolors';
import type { PassageGroup, SideBySide } from '../model/alignment.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { dateInWords } from '../text/date-words.ts';
import { clean, type Pen, wrapped } from './pen.ts';
import type { TerminalOptions } from './terminal.ts';

interface Aligned {
  readonly a: AnnotatedArticle;
  readonly b: AnnotatedArticle;
  readonly alignment: SideBySide;
  readonly isRelated: boolean;
}

/** The side on which a passage stands. */
type Side = 'A' | 'B';

const NARROWEST = 40;
const WIDEST = 100;

/** Two articles passage by passage, for a terminal: what both say, then what was found in one alone. Safe to print. */
export function renderAlignment(aligned: Aligned, { width, colour }: TerminalOptions): string {
  const pen: Pen = {
    width: Math.max(NARROWEST, Math.min(width, WIDEST)),
    paint: picocolors.createColors(colour),
  };
  const { groups, onlyA, onlyB } = aligned.alignment;
  const lines = [
    ...heading(pen, aligned),
    ...section(pen, `In both (${groups.length})`),
    ...groups.flatMap((group) => groupLines(pen, aligned, group)),
    ...(groups.length === 0 ? [''] : []),
    ...section(pen, `Found in A only (${onlyA.length})`),
    ...onlyA.flatMap((span) => passage(pen, aligned, 'A', span)),
    ...(onlyA.length > 0 ? [''] : []),
    ...section(pen, `Found in B only (${onlyB.length})`),
    ...onlyB.flatMap((span) => passage(pen, aligned, 'B', span)),
  ];
  return `${lines.join('\n')}\n`;
}

function heading(pen: Pen, { a, b, alignment, isRelated }: Aligned): readonly string[] {
  const [inA, inB] = [
    a.sentences.length - alignment.onlyA.length,
    b.sentences.length - alignment.onlyB.length,
  ];
  return [
    ...named(pen, 'A', a),
    ...named(pen, 'B', b),
    '',
    ...wrapped(
      pen,
      `Sentences with a like one in the other text: ${inA} of ${a.sentences.length} in A, ${inB} of ${b.sentences.length} in B.`,
    ),
    ...(isRelated
      ? []
      : wrapped(pen, 'They share too little to compare: they may be about different events.')),
    '',
  ];
}

const named = (
  pen: Pen,
  side: Side,
  { outlet, title, publishedAt }: AnnotatedArticle,
): readonly string[] => {
  const when = publishedAt === null ? '' : `, ${dateInWords(publishedAt)}`;
  const [first = '', ...more] = wrapped(pen, `${outlet}${when}: ${title}`, '   ');
  return [`${pen.paint.bold(side)}  ${first.trimStart()}`, ...more];
};

const section = (pen: Pen, title: string): readonly string[] => [pen.paint.bold(title)];

function groupLines(pen: Pen, aligned: Aligned, group: PassageGroup): readonly string[] {
  const { shared, onlyA, onlyB } = group;
  return [
    ...group.a.flatMap((span) => passage(pen, aligned, 'A', span)),
    ...group.b.flatMap((span) => passage(pen, aligned, 'B', span)),
    ...remark(
      pen,
      `alike ${percent(group.score)}`,
      shared.length > 0 ? shared : ['in other words'],
    ),
    ...remark(pen, 'only A', onlyA),
    ...remark(pen, 'only B', onlyB),
    '',
  ];
}

const percent = (score: number): string => `${Math.round(score * 100)} %`;

/** What is shared or not, under the passages. */
const remark = (pen: Pen, label: string, words: readonly string[]): readonly string[] =>
  words.length === 0
    ? []
    : wrapped(pen, `${label}: ${words.map(clean).join(' · ')}`, INDENT).map((line) =>
        pen.paint.dim(line),
      );

const INDENT = ' '.repeat(7);

/** "A  3  …": the third sentence of A. */
function passage(pen: Pen, aligned: Aligned, side: Side, span: Span): readonly string[] {
  const article = side === 'A' ? aligned.a : aligned.b;
  const nth = article.sentences.indexOf(span) + 1;
  const [first = '', ...more] = wrapped(pen, article.text.slice(span.start, span.end), INDENT);
  const mark = `${side}${String(nth).padStart(4)}  `;
  return [`${pen.paint.bold(mark)}${first.trimStart()}`, ...more];
}
