import {
  type ReportOfSpeech,
  reportsOfSpeech,
  sameStatements,
} from '../align/reports-of-speech.ts';
import { groupedBy } from '../measure/grouped.ts';
import { originals } from '../measure/outlets.ts';
import { joined, possessive } from '../measure/phrases.ts';
import { sentenceOf } from '../measure/voice.ts';
import type { Attribution, Stance } from '../model/annotation.ts';
import type { Evidence, Passages, Table, TableCell } from '../model/details.ts';
import type { Finding, Lens, LensMeta, LensOutcome, Mark } from '../model/lens.ts';

const meta: LensMeta = {
  id: 'attribution-verbs',
  title: 'Attribution verbs',
  question:
    'Who is said to have said what, and does the verb stand back from it, endorse it or strike at it?',
  method:
    'Each attribution has a source, a cue (the verb, noun or phrase) and a content. Cues are classed by the stance that they take in this sense: neutral, structuring, endorsing, distancing, conceding, emphatic, hostile, hedged, directive, denying; the lexicon gives each class’s source. Speakers are tied across outlets; contents that say the same are set side by side.',
  limits:
    'Attributions without any of the known cues are missed, and a cue may be meant neutrally by a house whose style is to vary its verbs. A handful of cues shows no habit.',
  task: 'Circle every verb that says how somebody spoke. Does it doubt, support or attack what is said?',
  requires: ['tokens', 'sentences', 'entities', 'dates', 'quantities', 'attributions', 'vectors'],
};

/** Stances that tell the reader what to think of the words; the others report or order them. */
const TELLING: ReadonlySet<Stance> = new Set([
  'endorsing',
  'distancing',
  'conceding',
  'hostile',
  'denying',
]);

/** Speakers in the table, most reported first. */
const MOST_SPEAKERS = 15;
/** From this many attributions on, a share is worth more than a hint. */
const ENOUGH_ATTRIBUTIONS = 8;
/** So many cues that take a stand, and so many times the share of the other outlets, are worth saying. */
const ENOUGH_TELLING = 2;
const MORE = 1.5;
/** Cues named in one finding. */
const NAMED = 3;
/** Outlets named for one verb. */
const MOST_OUTLETS = 4;
/** Words of an unnamed speaker in a finding; what is longer reads as a sentence of its own. */
const MOST_WORDS = 5;

export const attributionVerbs: Lens = {
  meta,
  run: (event): LensOutcome => {
    const texts = originals(event);
    const reports = reportsOfSpeech(texts).flatMap(withCue);
    if (reports.length === 0) {
      return { status: 'not-applicable', reason: 'No text says that somebody said something.' };
    }
    const outlets = [...new Set(texts.map(({ outlet }) => outlet))];
    const swaps = sameStatements(reports).map((group) => group.flatMap(withCue));
    return {
      status: 'compared',
      findings: [...swaps.flatMap(swapFinding).toSorted(byBreadth), ...habitFindings(reports)],
      details: [swapPassages(swaps), bySpeaker(reports, outlets), byStance(reports, outlets)],
      marks: event.articles.flatMap((article) =>
        article.attributions.flatMap(({ cue }) => (cue === null ? [] : [markOf(article.id, cue)])),
      ),
    };
  },
};

const byBreadth = (a: Finding, b: Finding): number => b.evidence.length - a.evidence.length;

type Cue = NonNullable<Attribution['cue']>;
type Cued = ReportOfSpeech & { readonly cue: Cue };

const withCue = (report: ReportOfSpeech): Cued[] =>
  report.attribution.cue === null ? [] : [{ ...report, cue: report.attribution.cue }];

const cueEvidence = ({ article, cue }: Cued): Evidence => ({
  articleId: article.id,
  start: cue.start,
  end: cue.end,
});

const cueWords = ({ article, cue }: Cued): string => article.text.slice(cue.start, cue.end);
const described = (report: Cued): string => `“${cueWords(report)}” (${report.cue.stance})`;

/** One statement of one speaker under verbs that take different stances; each outlet stands once. */
function swapFinding(group: readonly Cued[]): readonly Finding[] {
  const speaker = speakerOf(group);
  const own = group.filter((report) => report.speaker === speaker);
  const byOutlet = groupedBy(own, ({ article }) => article.outlet);
  const stances = new Set(own.map(({ cue }) => cue.stance));
  if (byOutlet.size < 2 || stances.size < 2 || !own.some(isTelling)) return [];
  const outletsByVerbs = groupedBy(byOutlet, ([, reports]) =>
    joined([...new Set(reports.map(described))]),
  );
  const versions = [...outletsByVerbs].toSorted(
    ([, a], [, b]) => Number(tellsIn(b)) - Number(tellsIn(a)),
  );
  // An outlet that has both verbs that the others have is no swap.
  if (versions.length < 2) return [];
  const told = versions.map(
    ([verbs, outlets]) => `${namedOutlets(outlets.map(([outlet]) => outlet))} ${verbs}`,
  );
  return [
    {
      outlet: null,
      claim: `One statement by ${speaker ?? 'one speaker'}, different verbs: ${told.join('; ')}.`,
      confidence: 'likely',
      evidence: own.map(cueEvidence),
    },
  ];
}

/** "Post, Gazette and 4 more" */
const namedOutlets = (outlets: readonly string[]): string =>
  outlets.length <= MOST_OUTLETS
    ? joined(outlets)
    : joined([...outlets.slice(0, MOST_OUTLETS - 1), `${outlets.length - MOST_OUTLETS + 1} more`]);

const isTelling = ({ cue }: Cued): boolean => TELLING.has(cue.stance);
const tellsIn = (outlets: readonly (readonly [string, readonly Cued[]])[]): boolean =>
  outlets.some(([, reports]) => reports.some(isTelling));

/** The speaker whom most of the reports name. */
function speakerOf(group: readonly Cued[]): string | null {
  const [most] = [...groupedBy(group, ({ speaker }) => speaker)].toSorted(
    ([a, x], [b, y]) => Number(a === null) - Number(b === null) || y.length - x.length,
  );
  return most?.[0] ?? null;
}

/** Outlets whose cues take a stand more often than those of the others, with the cues and of whom. */
function habitFindings(reports: readonly Cued[]): readonly Finding[] {
  const byOutlet = [...groupedBy(reports, ({ article }) => article.outlet)];
  return byOutlet
    .flatMap(([outlet, own]) => {
      const others = reports.filter(({ article }) => article.outlet !== outlet);
      return isHabit(own, others) ? [habitOf(outlet, own, others)] : [];
    })
    .toSorted((a, b) => b.evidence.length - a.evidence.length);
}

function isHabit(own: readonly Cued[], others: readonly Cued[]): boolean {
  const count = own.filter(isTelling).length;
  const usual = others.filter(isTelling).length / Math.max(1, others.length);
  return others.length > 0 && count >= ENOUGH_TELLING && count / own.length >= MORE * usual;
}

function habitOf(outlet: string, own: readonly Cued[], others: readonly Cued[]): Finding {
  const telling = own.filter(isTelling);
  const examples = telling
    .slice(0, NAMED)
    .map((report) =>
      isReadable(report.speaker) ? `${described(report)} of ${report.speaker}` : described(report),
    );
  const few = own.length < ENOUGH_ATTRIBUTIONS;
  const usual = others.filter(isTelling).length;
  return {
    outlet,
    claim: `${telling.length} of ${possessive(outlet)} ${own.length} attribution cues take a stand, against ${usual} of ${others.length} elsewhere: ${examples.join(', ')}${few ? '; too few to tell a habit' : ''}.`,
    confidence: few ? 'tentative' : 'likely',
    evidence: telling.map(cueEvidence),
  };
}

/** Someone of a name, or described in a few words: "a spokesman for the Ministry". */
const isReadable = (speaker: string | null): speaker is string =>
  speaker !== null && (/^\p{Lu}/u.test(speaker) || speaker.split(' ').length <= MOST_WORDS);

const swapPassages = (swaps: readonly (readonly Cued[])[]): Passages => ({
  kind: 'passages',
  title: 'One statement, each outlet’s verb',
  groups: swaps.map((group) => ({
    label: speakerOf(group) ?? 'No source named',
    passages: group.map((report) => {
      const { start, end } = sentenceOf(report.article, report.cue);
      return { evidence: { articleId: report.article.id, start, end }, note: described(report) };
    }),
  })),
});

function bySpeaker(reports: readonly Cued[], outlets: readonly string[]): Table {
  const bySource = groupedBy(reports, ({ speaker }) => speaker ?? 'No source named');
  const speakers = [...bySource]
    .toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .slice(0, MOST_SPEAKERS);
  return {
    kind: 'table',
    title: 'Cues by speaker',
    columns: columnsOf('Speaker', outlets, 'left'),
    rows: speakers.map(([speaker, own]) =>
      rowOf(speaker, outlets, (outlet) => {
        const here = own.filter(({ article }) => article.outlet === outlet);
        return { text: tally(here.map(({ cue }) => cue.lemma)), evidence: here.map(cueEvidence) };
      }),
    ),
  };
}

function byStance(reports: readonly Cued[], outlets: readonly string[]): Table {
  const stances = [...new Set(reports.map(({ cue }) => cue.stance))].toSorted();
  return {
    kind: 'table',
    title: 'Cues by stance',
    columns: columnsOf('Stance', outlets, 'right'),
    rows: stances.map((stance) =>
      rowOf(stance, outlets, (outlet) => {
        const here = reports.filter(
          ({ article, cue }) => article.outlet === outlet && cue.stance === stance,
        );
        return { text: String(here.length), evidence: here.map(cueEvidence) };
      }),
    ),
  };
}

const rowOf = (
  label: string,
  outlets: readonly string[],
  cellOf: (outlet: string) => TableCell,
): TableCell[] => [{ text: label, evidence: [] }, ...outlets.map(cellOf)];

const columnsOf = (
  first: string,
  outlets: readonly string[],
  align: 'left' | 'right',
): Table['columns'] => [
  { label: first, align: 'left' },
  ...outlets.map((label) => ({ label, align })),
];

/** "said ×3, claim" */
function tally(lemmas: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const lemma of lemmas) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  return [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .map(([lemma, count]) => (count > 1 ? `${lemma} ×${count}` : lemma))
    .join(', ');
}

const markOf = (articleId: string, { start, end, lemma, stance }: Cue): Mark => ({
  articleId,
  start,
  end,
  label: stance,
  why: `“${lemma}” attributes what is said; in this sense it is classed as ${stance}.`,
});
