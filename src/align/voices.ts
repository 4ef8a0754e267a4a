import { groupedBy } from '../measure/grouped.ts';
import { oncePer } from '../measure/once-per.ts';
import type { AnnotatedArticle, SourceKind } from '../model/annotation.ts';
import type { Evidence } from '../model/details.ts';
import { firstEndingAfter } from '../text/spans.ts';
import { quotedTexts } from './quoted-texts.ts';
import { byPlace, type ReportOfSpeech, reportsOfSpeech } from './reports-of-speech.ts';
import { utterancesOf } from './utterances.ts';

/** What an outlet lets one speaker say. */
export interface Hearing {
  readonly outlet: string;
  /** In the order of the texts. */
  readonly reports: readonly ReportOfSpeech[];
  /** Words in quotation marks. */
  readonly quotedWords: number;
}

/** Somebody who is heard in an event, tied across its articles. */
export interface Voice {
  readonly name: string;
  readonly kind: SourceKind;
  readonly hearings: readonly Hearing[];
  /** Other outlets that have its words, or name it where somebody speaks, without a report that is clearly its own. */
  readonly unnamedIn: ReadonlySet<string>;
}

/** Kinds that go by a name. */
const NAMED: ReadonlySet<SourceKind> = new Set(['person', 'organization', 'place', 'other']);

export const isNamed = (kind: SourceKind): boolean => NAMED.has(kind);

/** Who is heard: those of most outlets first, then those of most reports. */
export const voicesOf: (articles: readonly AnnotatedArticle[]) => readonly Voice[] =
  oncePer(voicesIn);

function voicesIn(articles: readonly AnnotatedArticle[]): readonly Voice[] {
  const words = quotedWordsByReport(articles);
  const outletsWith = outletsWithWordsOf(articles);
  const heard = reportsOfSpeech(articles)
    .filter(({ speaker, attribution }) => speaker !== null && attribution.source !== null)
    .toSorted(byPlace);
  return [...groupedBy(heard, ({ speaker }) => speaker ?? '')]
    .map(
      ([name, reports]): Voice => ({
        name,
        kind: kindOf(reports),
        unnamedIn: outletsWith(name),
        hearings: [...groupedBy(reports, ({ article }) => article.outlet)].map(([outlet, own]) => ({
          outlet,
          reports: own,
          quotedWords: own.reduce((sum, report) => sum + (words.get(report) ?? 0), 0),
        })),
      }),
    )
    .toSorted(
      (a, b) =>
        b.hearings.length - a.hearings.length ||
        countOf(b) - countOf(a) ||
        (a.name < b.name ? -1 : 1),
    );
}

const countOf = ({ hearings }: Voice): number =>
  hearings.reduce((sum, { reports }) => sum + reports.length, 0);

function quotedWordsByReport(
  articles: readonly AnnotatedArticle[],
): ReadonlyMap<ReportOfSpeech, number> {
  const counts = new Map<ReportOfSpeech, number>();
  for (const { report, words } of utterancesOf(articles)) {
    if (report !== null) counts.set(report, (counts.get(report) ?? 0) + words.length);
  }
  return counts;
}

/** Outlets that quote or retell words which others quote as the speaker’s, or name it in a sentence in which somebody speaks. */
function outletsWithWordsOf(
  articles: readonly AnnotatedArticle[],
): (name: string) => ReadonlySet<string> {
  const outlets = new Map(articles.map(({ id, outlet }) => [id, outlet]));
  const quoted = new Map<string, Set<string>>();
  for (const { speaker, quoted: own, retold } of quotedTexts(articles)) {
    if (speaker === null) continue;
    const having = quoted.get(speaker) ?? new Set<string>();
    for (const id of [...own.keys(), ...retold.keys()]) having.add(outlets.get(id) ?? '');
    quoted.set(speaker, having);
  }
  const speaking = articles.flatMap((article) =>
    speakingSentences(article).map((span) => ({
      outlet: article.outlet,
      words: article.text.slice(span.start, span.end),
    })),
  );
  return (name) => {
    const surname = name.split(' ').at(-1) ?? name;
    const naming = speaking.filter(({ words }) => words.includes(surname));
    return new Set([...(quoted.get(name) ?? []), ...naming.map(({ outlet }) => outlet)]);
  };
}

/** Sentences in which somebody speaks: who is named there may be the one, whatever the attribution says. */
function speakingSentences({ sentences, attributions, quotations }: AnnotatedArticle) {
  const places = [
    ...attributions.flatMap(({ cue, source }) => [cue?.start ?? -1, source?.start ?? -1]),
    ...quotations.map(({ start }) => start),
  ].filter((start) => start >= 0);
  const numbers = new Set(places.map((start) => firstEndingAfter(sentences, start)));
  return [...numbers].flatMap((number) => sentences[number] ?? []);
}

/** The kind of most reports; a name wherever one of them has it. */
function kindOf(reports: readonly ReportOfSpeech[]): SourceKind {
  const kinds = reports.flatMap(({ attribution }) => attribution.source?.kind ?? []);
  const named = kinds.filter(isNamed);
  const [most] = [...groupedBy(named.length > 0 ? named : kinds, (kind) => kind)].toSorted(
    ([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1),
  );
  return most?.[0] ?? 'unclear';
}

/** The sources of some reports, as the texts have them. */
export const sourcesIn = (reports: readonly ReportOfSpeech[]): readonly Evidence[] =>
  reports.flatMap(({ article, attribution: { source } }) =>
    source === null ? [] : [{ articleId: article.id, start: source.start, end: source.end }],
  );
