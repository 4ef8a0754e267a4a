import { groupedBy } from '../measure/grouped.ts';
import { oncePer } from '../measure/once-per.ts';
import type { AnnotatedArticle, Quotation } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { firstEndingAfter, overlaps } from '../text/spans.ts';
import { type QuotedWord, quotedWords } from './quoted-words.ts';
import { type ReportOfSpeech, reportsOfSpeech } from './reports-of-speech.ts';

/** What somebody is quoted as saying in one go, in one article: one also where its cue breaks it. */
export interface Utterance {
  readonly article: AnnotatedArticle;
  /** Without the marks, in the order of the text. */
  readonly spans: readonly Span[];
  readonly words: readonly QuotedWord[];
  /** The same with the words outside the marks that the cue attributes to the speaker too. */
  readonly framed: readonly FramedWord[];
  /** A word or two in marks, no speech. */
  readonly isFragment: boolean;
  /** Who is said to say it, and how; null where the text names nobody. */
  readonly report: ReportOfSpeech | null;
}

interface FramedWord extends QuotedWord {
  readonly isOutside: boolean;
}

/** All that the articles quote, but titles of works. */
export const utterancesOf: (articles: readonly AnnotatedArticle[]) => readonly Utterance[] =
  oncePer(allUtterances);

function allUtterances(articles: readonly AnnotatedArticle[]): readonly Utterance[] {
  const reports = groupedBy(reportsOfSpeech(articles), ({ article }) => article.id);
  return articles.flatMap((article) => utterancesIn(article, reports.get(article.id)));
}

interface Draft {
  readonly quotations: Quotation[];
  readonly report: ReportOfSpeech | null;
}

function utterancesIn(
  article: AnnotatedArticle,
  reports: readonly ReportOfSpeech[] = [],
): readonly Utterance[] {
  const reportOf = reportsByPlace(reports);
  const drafts: Draft[] = [];
  for (const quotation of outermost(article.quotations)) {
    const report = reportOf(quotation);
    const before = drafts.at(-1);
    if (before !== undefined && goesOn(article, before, { quotation, report })) {
      before.quotations.push(quotation);
    } else drafts.push({ quotations: [quotation], report });
  }
  return drafts.map(({ quotations, report }) => {
    const spans = quotations.map(({ inner }) => inner);
    return {
      article,
      spans,
      words: quotedWords(article.text, spans),
      framed: framedWords(article, spans, report),
      isFragment: quotations.every(({ kind }) => kind === 'scare'),
      report,
    };
  });
}

function framedWords(
  { text }: AnnotatedArticle,
  spans: readonly Span[],
  report: ReportOfSpeech | null,
): readonly FramedWord[] {
  const frame =
    report === null || report.attribution.quotation === 'direct' ? [] : report.attribution.content;
  return quotedWords(text, merged([...frame, ...spans])).map((word) => ({
    start: word.start,
    end: word.end,
    form: word.form,
    isInserted: word.isInserted,
    isOutside: !spans.some((span) => overlaps(span, word)),
  }));
}

/** Without overlaps, in order. */
function merged(spans: readonly Span[]): readonly Span[] {
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}

/** Quotations that stand in no other; titles of works left out. */
function outermost(quotations: readonly Quotation[]): readonly Quotation[] {
  let end = 0;
  return quotations.filter((quotation) => {
    if (quotation.start < end || quotation.kind === 'title') return false;
    end = quotation.end;
    return true;
  });
}

/** Nested contents before the one that a place is looked for in: so many are looked at. */
const MOST_NESTED = 8;

/** The report whose content holds a quotation; of nested ones the innermost. */
function reportsByPlace(
  reports: readonly ReportOfSpeech[],
): (quotation: Span) => ReportOfSpeech | null {
  const contents = reports
    .flatMap((report) =>
      report.attribution.content.map(({ start, end }) => ({ start, end, report })),
    )
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  return (quotation) => {
    const after = firstStartingFrom(contents, quotation.end);
    const near = contents
      .slice(Math.max(0, after - MOST_NESTED), after)
      .filter((content) => overlaps(content, quotation));
    const [inner] = near.toSorted(
      (a, b) => hasCue(b) - hasCue(a) || a.end - a.start - (b.end - b.start) || b.start - a.start,
    );
    return inner?.report ?? null;
  };
}

const hasCue = ({ report }: { readonly report: ReportOfSpeech }): number =>
  Number(report.attribution.cue !== null);

/** Index of the first of `spans`, in order of `start`, that starts at `offset` or later. */
function firstStartingFrom(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Under the same cue; direct speech of the same speaker in the same paragraph; or the next paragraph of one quotation. */
function goesOn(
  { paragraphs }: AnnotatedArticle,
  before: Draft,
  { quotation, report }: { readonly quotation: Quotation; readonly report: ReportOfSpeech | null },
): boolean {
  const last = before.quotations.at(-1);
  if (last === undefined) return false;
  const paragraphOf = ({ start }: Span): number => firstEndingAfter(paragraphs, start);
  const gap = paragraphOf(quotation) - paragraphOf(last);
  const opens = paragraphs[paragraphOf(quotation)]?.start === quotation.start;
  if (!last.closed && gap === 1) return opens;
  if (report === null || gap > 0) return false;
  if (report.attribution === before.report?.attribution) return true;
  const areDirect = [report, before.report].every((one) => one?.attribution.quotation === 'direct');
  return areDirect && report.speaker !== null && report.speaker === before.report?.speaker;
}
