import { groupedBy } from '../measure/grouped.ts';
import { oncePer } from '../measure/once-per.ts';
import { joined } from '../measure/phrases.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import { clipEnd } from '../text/sentence.ts';
import { type CuedReport, described, isTelling, withCue } from './cued-reports.ts';
import type { ReportOfSpeech } from './reports-of-speech.ts';
import { sameReports } from './same-reports.ts';

/** One statement of one speaker, with the cues under which the outlets report it. */
export interface VerbSwap {
  readonly speaker: string | null;
  /** The fullest content, on one line. */
  readonly statement: string;
  readonly byOutlet: ReadonlyMap<string, readonly CuedReport[]>;
  /** True where the cues of two outlets take different stances and one of them tells what to think. */
  readonly isTelling: boolean;
}

/** The cues of a statement in words, with the outlets that have just these. */
export interface SwapWording {
  readonly words: string;
  readonly outlets: readonly string[];
}

/** A statement is shown by so many of its characters. */
const LONGEST = 140;

/** Statements that two outlets or more report, those under telling verbs and of most outlets first. */
export const verbSwaps: (articles: readonly AnnotatedArticle[]) => readonly VerbSwap[] =
  oncePer(swapsIn);

/** A statement in each wording of its cues; those in which one tells what to think first. */
export const wordingsOf = ({ byOutlet }: VerbSwap): readonly SwapWording[] =>
  [...groupedBy(byOutlet, ([, reports]) => joined([...new Set(reports.map(described))]))]
    .toSorted(([, a], [, b]) => Number(tellsIn(b)) - Number(tellsIn(a)))
    .map(([words, own]) => ({ words, outlets: own.map(([outlet]) => outlet) }));

const tellsIn = (own: readonly (readonly [string, readonly CuedReport[]])[]): boolean =>
  own.some(([, reports]) => reports.some(isTelling));

function swapsIn(articles: readonly AnnotatedArticle[]): readonly VerbSwap[] {
  return sameReports(articles)
    .flatMap(swapOf)
    .toSorted(
      (a, b) =>
        Number(b.isTelling) - Number(a.isTelling) ||
        b.byOutlet.size - a.byOutlet.size ||
        (a.statement < b.statement ? -1 : 1),
    );
}

function swapOf(group: readonly ReportOfSpeech[]): readonly VerbSwap[] {
  const reports = group.flatMap(withCue);
  const speaker = speakerOf(reports);
  const own = reports.filter((report) => report.speaker === speaker);
  const byOutlet = groupedBy(own, ({ article }) => article.outlet);
  if (byOutlet.size < 2) return [];
  const stances = new Set([...byOutlet.values()].map(stancesOf));
  return [
    {
      speaker,
      statement: statementOf(own),
      byOutlet,
      isTelling: stances.size > 1 && own.some(isTelling),
    },
  ];
}

const stancesOf = (reports: readonly CuedReport[]): string =>
  [...new Set(reports.map(({ cue }) => cue.stance))].toSorted().join(' ');

/** The speaker whom most of the reports name. */
function speakerOf(reports: readonly CuedReport[]): string | null {
  const [most] = [...groupedBy(reports, ({ speaker }) => speaker)].toSorted(
    ([a, x], [b, y]) => Number(a === null) - Number(b === null) || y.length - x.length,
  );
  return most?.[0] ?? null;
}

/** The longest quotation of it, or else the longest content. */
function statementOf(reports: readonly CuedReport[]): string {
  const [longest] = reports
    .map(({ article, attribution }) => ({
      isQuoted: attribution.quotation === 'direct',
      words: attribution.content
        .map(({ start, end }) => article.text.slice(start, end))
        .join(' … ')
        .replaceAll(/\s+/g, ' ')
        .replaceAll(/^that |[,.;]+(?=["”’']?$)/g, ''),
    }))
    .toSorted((a, b) => Number(b.isQuoted) - Number(a.isQuoted) || b.words.length - a.words.length);
  return clipEnd(longest?.words ?? '', LONGEST);
}
