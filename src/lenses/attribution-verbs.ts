import {
  type CuedReport,
  cueEvidence,
  cueWords,
  described,
  isReadable,
  isTelling,
  tally,
  withCue,
} from '../align/cued-reports.ts';
import { reportsOfSpeech } from '../align/reports-of-speech.ts';
import { type StanceHabit, stanceHabits } from '../align/stance-habits.ts';
import {
  ENOUGH_CUES,
  shareInWords,
  speakerShares,
  tellingShare,
  verdictOf,
} from '../align/stance-shares.ts';
import { type VerbSwap, verbSwaps, wordingsOf } from '../align/verb-swaps.ts';
import { cues } from '../lexicons/cues.ts';
import { groupedBy } from '../measure/grouped.ts';
import { cell, columnsOf, NONE, rowOf } from '../measure/outlet-table.ts';
import { originals } from '../measure/outlets.ts';
import { counted, possessive, someOf } from '../measure/phrases.ts';
import { sentenceOf } from '../measure/voice.ts';
import type { Bars, Passages, Table, TableCell } from '../model/details.ts';
import type { Finding, Lens, LensMeta, LensOutcome, Mark } from '../model/lens.ts';

/** The classes of the lexicon, each with the literature that describes it. */
const SCALE = [...groupedBy(cues, ({ stance }) => stance)]
  .map(([stance, entries]) => `${stance} (${entries[0]?.source ?? ''})`)
  .join('; ');

const meta: LensMeta = {
  id: 'attribution-verbs',
  title: 'Attribution verbs',
  question:
    'Who is said to have said what, and does the verb stand back from it, endorse it or strike at it?',
  method: `Each attribution has a source, a cue (the verb, noun or phrase) and a content. A cue is classed, by its sense in the sentence, with the stance that it takes: ${SCALE}. Endorsing, distancing, conceding, hostile and denying cues take a stand; the others report or order. Speakers are tied across outlets; contents that say the same or quote the same words are one statement. Shares have Wilson’s 95 % interval.`,
  limits:
    'Attributions without any of the known cues are missed, and a cue may be meant neutrally by a house whose style is to vary its verbs. A handful of cues shows no habit.',
  task: 'Circle every verb that says how somebody spoke. Does it doubt, support or attack what is said?',
  requires: [
    'paragraphs',
    'quotations',
    'tokens',
    'vectors',
    'sentences',
    'entities',
    'dates',
    'quantities',
    'attributions',
    'parses',
    'loaded',
  ],
};

/** Speakers in the table, most reported first; statements and speakers under a stand in theirs. */
const MOST_SPEAKERS = 12;
const MOST_STATEMENTS = 12;
const MOST_SHARES = 12;
/** Statements whose sentences stand side by side. */
const MOST_PASSAGES = 5;
/** Cues named in one finding. */
const NAMED = 3;
/** Outlets named for one verb, and verbs of one statement. */
const MOST_OUTLETS = 4;
const MOST_VERSIONS = 8;

export const attributionVerbs: Lens = {
  meta,
  run: (event): LensOutcome => {
    const texts = originals(event);
    const reports = reportsOfSpeech(texts).flatMap(withCue);
    if (reports.length === 0) {
      return { status: 'not-applicable', reason: 'No text says that somebody said something.' };
    }
    const outlets = [...new Set(texts.map(({ outlet }) => outlet))];
    const swaps = verbSwaps(texts);
    return {
      status: 'compared',
      findings: [...swaps.flatMap(swapFinding).toSorted(byBreadth), ...habitFindings(reports)],
      details: [
        ...swapTable(swaps, outlets),
        ...swapPassages(swaps.filter((swap) => swap.isTelling)),
        bySpeaker(reports, outlets),
        ...standTable(reports),
        standBars(reports, outlets),
      ],
      marks: event.articles.flatMap((article) =>
        article.attributions.flatMap(({ cue }) =>
          cue === null || cue.lemma === ':' ? [] : [markOf(article.id, cue)],
        ),
      ),
    };
  },
};

const byBreadth = (a: Finding, b: Finding): number => b.evidence.length - a.evidence.length;

/** One statement of one speaker under verbs that take different stances; each outlet stands once. */
function swapFinding(swap: VerbSwap): readonly Finding[] {
  if (!swap.isTelling) return [];
  const versions = wordingsOf(swap);
  const told = versions
    .slice(0, MOST_VERSIONS)
    .map(({ words, outlets }) => `${someOf(outlets, MOST_OUTLETS)} ${words}`);
  const rest = versions.slice(MOST_VERSIONS).flatMap(({ outlets }) => outlets).length;
  if (rest > 0) told.push(`${counted(rest, 'more outlet')} otherwise`);
  return [
    {
      outlet: null,
      claim: `One statement by ${swap.speaker ?? 'one speaker'}, different verbs: ${told.join('; ')}.`,
      confidence: 'likely',
      evidence: [...swap.byOutlet.values()].flatMap((reports) => reports.map(cueEvidence)),
    },
  ];
}

/** Outlets whose cues take a stand more often than those of the others, with the cues and of whom. */
const habitFindings = (reports: readonly CuedReport[]): readonly Finding[] =>
  stanceHabits(reports).map(habitFinding).toSorted(byBreadth);

function habitFinding({ outlet, stands, own, elsewhere }: StanceHabit): Finding {
  const examples = stands
    .slice(0, NAMED)
    .map((report) =>
      isReadable(report.speaker) ? `${described(report)} of ${report.speaker}` : described(report),
    );
  const isSure = verdictOf(own, elsewhere) === 'more than elsewhere';
  const few = own.of < ENOUGH_CUES ? '; too few to tell a habit' : '; this may be chance';
  return {
    outlet,
    claim: `${own.count} of ${possessive(outlet)} ${own.of} attribution cues take a stand, against ${elsewhere.count} of ${elsewhere.of} elsewhere: ${examples.join(', ')}${isSure ? '' : few}.`,
    confidence: isSure ? 'likely' : 'tentative',
    evidence: stands.map(cueEvidence),
  };
}

/** Statement by speaker and outlet: the verb with its stance. */
function swapTable(swaps: readonly VerbSwap[], outlets: readonly string[]): readonly Table[] {
  if (swaps.length === 0) return [];
  return [
    {
      kind: 'table',
      title: 'One statement, each outlet’s verb',
      columns: columnsOf('Statement', outlets),
      rows: swaps.slice(0, MOST_STATEMENTS).map(({ speaker, statement, byOutlet }) =>
        rowOf(cell(speaker ?? 'No source named', statement), outlets, (outlet) => {
          const reports = byOutlet.get(outlet) ?? [];
          return reports.length === 0 ? NONE : cueCell(reports);
        }),
      ),
    },
  ];
}

const cueCell = (reports: readonly CuedReport[]): TableCell => ({
  text: [...new Set(reports.map(cueWords))].join(', '),
  tag: [...new Set(reports.map(({ cue }) => cue.stance))].join(', '),
  evidence: reports.map(cueEvidence),
  isTelling: reports.some(isTelling),
});

function swapPassages(swaps: readonly VerbSwap[]): readonly Passages[] {
  if (swaps.length === 0) return [];
  return [
    {
      kind: 'passages',
      title: 'The sentences, side by side',
      groups: swaps.slice(0, MOST_PASSAGES).map(({ speaker, byOutlet }) => ({
        label: speaker ?? 'No source named',
        passages: [...byOutlet.values()].flat().map((report) => {
          const { start, end } = sentenceOf(report.article, report.cue);
          return {
            evidence: { articleId: report.article.id, start, end },
            note: described(report),
          };
        }),
      })),
    },
  ];
}

/** How often each outlet reports whom, and under which stances. */
function bySpeaker(reports: readonly CuedReport[], outlets: readonly string[]): Table {
  const bySource = groupedBy(reports, ({ speaker }) => speaker ?? 'No source named');
  const speakers = [...bySource]
    .filter(([, all]) => all.length > 1)
    .toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .slice(0, MOST_SPEAKERS);
  return {
    kind: 'table',
    title: 'Stances by speaker',
    columns: columnsOf('Speaker', outlets),
    rows: speakers.map(([speaker, all]) =>
      rowOf(cell(speaker), outlets, (outlet) => {
        const own = all.filter(({ article }) => article.outlet === outlet);
        if (own.length === 0) return NONE;
        return {
          text: tally(own.map(({ cue }) => cue.lemma)),
          tag: tally(own.map(({ cue }) => cue.stance)),
          evidence: own.map(cueEvidence),
          isTelling: own.some(isTelling),
        };
      }),
    ),
  };
}

/** Whose words an outlet distances, endorses or strikes at, against how the others report the same speaker. */
function standTable(reports: readonly CuedReport[]): readonly Table[] {
  const shares = speakerShares(reports).slice(0, MOST_SHARES);
  if (shares.length === 0) return [];
  return [
    {
      kind: 'table',
      title: 'Whose words are doubted, endorsed or struck at',
      columns: columnsOf('Speaker', ['Outlet', 'Cues that take a stand', 'Elsewhere', 'Verdict']),
      rows: shares.map(({ speaker, outlet, reports: own, telling, elsewhere }) => {
        const stands = own.filter(isTelling);
        return [
          cell(speaker),
          cell(outlet),
          {
            text: shareInWords(telling),
            tag: tally(stands.map(({ cue }) => cue.stance)),
            evidence: stands.map(cueEvidence),
          },
          cell(shareInWords(elsewhere)),
          cell(verdictOf(telling, elsewhere)),
        ];
      }),
    },
  ];
}

const standBars = (reports: readonly CuedReport[], outlets: readonly string[]): Bars => ({
  kind: 'bars',
  title: 'Cues that take a stand',
  unit: '% of cues',
  bars: outlets.map((label) => {
    const own = reports.filter(({ article }) => article.outlet === label);
    const { count, of, interval } = tellingShare(own);
    return {
      label,
      value: (100 * count) / Math.max(1, of),
      interval: of < ENOUGH_CUES ? null : [100 * interval[0], 100 * interval[1]],
      basis: `${count} of ${of} cues`,
      evidence: own.filter(isTelling).map(cueEvidence),
    };
  }),
});

const markOf = (articleId: string, { start, end, lemma, stance }: CuedReport['cue']): Mark => ({
  articleId,
  start,
  end,
  label: stance,
  why: `“${lemma}” attributes what is said; in this sense it is classed as ${stance}.`,
});
