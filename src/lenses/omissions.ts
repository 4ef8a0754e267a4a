import { shareTooLittle } from '../align/common-ground.ts';
import { type Coverage, explanationsOf } from '../align/explanations.ts';
import { type FactRow, matrixOf, rowsOf } from '../align/fact-rows.ts';
import { factsOf } from '../align/facts.ts';
import { mostTelling, namedLabels } from '../align/named-facts.ts';
import { prominenceFindings } from '../align/prominence.ts';
import { isNameable, isTellingAlone, type Standing, standingsOf } from '../align/standing.ts';
import { originals } from '../measure/outlets.ts';
import { possessive, shareOfOthers } from '../measure/phrases.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Evidence, Table } from '../model/details.ts';
import type { Event } from '../model/event.ts';
import type { Confidence, Finding, Lens, LensMeta, LensOutcome } from '../model/lens.ts';

const meta: LensMeta = {
  id: 'omissions',
  title: 'Omissions',
  question:
    'Who, where, how many, which words: what do most versions state that one version lacks?',
  method:
    'Names, numbers with what they count, dates, quotations and statements are tied across the articles. A row stands for what at least two outlets state, or one of two; copies of another text do not count. “Partial” is a vaguer, rounder or different figure for the same thing, a shorter or retold form of a quotation, or a sentence that states a part. Before a fact is called not found, the headline is searched too, and the text for every form of a name. Beside each lack stands what may explain it: a text that is earlier, brief, agency copy or about one part of the event.',
  limits:
    'A paraphrase that shares few words may be missed, so “not found in this text” means just that. That a text lacks a fact does not say why, even where no explanation is shown. Where a text may be cut short, what is not found is unknown.',
  task: 'Tick which text states each fact. Why may a version lack it?',
  requires: [
    'sentences',
    'paragraphs',
    'tokens',
    'vectors',
    'entities',
    'quotations',
    'dates',
    'quantities',
  ],
};

/** Findings of one kind; more are not read. */
const MOST_FINDINGS = 12;
/** A lone place or date that a text lacks is not worth a sentence. */
const WORTH_SAYING = 0.45;

export const omissions: Lens = {
  meta,
  run: (event): LensOutcome => {
    const texts = originals(event);
    const outlets = new Set(texts.map(({ outlet }) => outlet));
    if (outlets.size < 2) {
      return { status: 'not-applicable', reason: 'One outlet only: there is nothing to compare.' };
    }
    if (shareTooLittle(texts)) {
      return {
        status: 'not-applicable',
        reason: 'These texts share too little to compare: they may not be about the same event.',
      };
    }
    const standings = standingsOf(factsOf(event.articles), texts);
    const rows = rowsOf(standings, outlets.size, event.articles);
    const among = amongWhom(event, outlets.size);
    const scenes = [...outlets].map((outlet) =>
      sceneOf(outlet, { texts, outlets, rows, standings }),
    );
    const lacking = scenes.flatMap(lackFinding).toSorted(bySeverity);
    return {
      status: 'compared',
      findings: [
        ...lacking.slice(0, MOST_FINDINGS).map(({ finding }) => finding),
        ...prominenceFindings(rows, texts),
        ...scenes.flatMap((scene) => aloneFinding(scene, among)).slice(0, MOST_FINDINGS),
      ],
      details: [matrixOf(rows, event.articles, texts), summaryTable(scenes)],
      marks: [],
    };
  },
};

/** Outlets that only print another's text are not asked, and a reader is told so. */
function amongWhom({ articles }: Event, asked: number): string {
  const all = new Set(articles.map(({ outlet }) => outlet)).size;
  return `Of the ${asked} outlets${asked < all ? ' with a text of their own' : ''}`;
}

interface Given {
  readonly texts: readonly AnnotatedArticle[];
  readonly outlets: ReadonlySet<string>;
  readonly rows: readonly FactRow[];
  readonly standings: readonly Standing[];
}

/** One outlet against the others. */
interface Scene extends Given {
  readonly outlet: string;
  readonly own: readonly AnnotatedArticle[];
  readonly others: number;
  /** Of what most others state, what this one lacks. */
  readonly lacking: readonly FactRow[];
  readonly coverage: Coverage;
  /** What this one alone states, the most telling first. */
  readonly alone: readonly Standing[];
  readonly explanations: readonly string[];
}

function sceneOf(outlet: string, given: Given): Scene {
  const { texts, outlets, rows, standings } = given;
  const own = texts.filter((text) => text.outlet === outlet);
  const others = outlets.size - 1;
  const has = (row: FactRow): boolean =>
    row.outlets.has(outlet) || own.some(({ id }) => row.headlines.has(id));
  const common = rows.filter(
    (row) => (row.wholly.size - Number(row.wholly.has(outlet))) * 2 > others && isNameable(row),
  );
  const isCut = own.some(({ mayBeCutShort }) => mayBeCutShort !== null);
  const lacking = isCut ? [] : common.filter((row) => !has(row));
  const coverage = { has: common.filter(has).length, of: common.length };
  const facts = lacking.map(({ fact }) => fact);
  return {
    ...given,
    outlet,
    own,
    others,
    lacking,
    coverage,
    alone: standings.filter((one) => isAlone(one, outlet, texts)),
    explanations: explanationsOf(own, facts, { texts, coverage }),
  };
}

/** What no other outlet states, where none of their texts may be cut short. */
const isAlone = (one: Standing, outlet: string, texts: readonly AnnotatedArticle[]): boolean =>
  one.outlets.size === 1 &&
  one.wholly.has(outlet) &&
  isTellingAlone(one) &&
  texts.every((text) => text.outlet === outlet || text.mayBeCutShort === null);

interface Lack {
  readonly finding: Finding;
  readonly severity: number;
}

/** What none of an outlet's texts states though most other outlets do; none where a text of its own may be cut short. */
function lackFinding({
  outlet,
  own,
  others,
  lacking,
  texts,
  explanations,
}: Scene): readonly Lack[] {
  const named = mostTelling(lacking, (one) => one.wholly.size / others);
  if (named.length === 0) return [];
  const claim = `Not found in ${possessive(outlet)} ${own.length === 1 ? 'text' : 'texts'}, though ${othersHave(named, others)}: ${namedLabels(named, lacking.length)}.${reasons(explanations)}`;
  const evidence = named.flatMap((one) => firstEvidence(one, texts));
  const severity = named.reduce((sum, one) => sum + (one.weight * one.wholly.size) / others, 0);
  if (severity < WORTH_SAYING || evidence.length === 0) return [];
  return [{ finding: { outlet, claim, confidence: confidenceOf(others), evidence }, severity }];
}

const reasons = (explanations: readonly string[]): string =>
  explanations.length === 0
    ? ''
    : ` Possible ${explanations.length === 1 ? 'reason' : 'reasons'}: ${explanations.join('; ')}.`;

const bySeverity = (a: Lack, b: Lack): number =>
  b.severity - a.severity || ((a.finding.outlet ?? '') < (b.finding.outlet ?? '') ? -1 : 1);

/** "all 4 other outlets have them", "the other outlet has it" */
function othersHave(named: readonly Standing[], others: number): string {
  const counts = named.map(({ wholly }) => wholly.size);
  const least = Math.min(...counts);
  const isOne = named.length === 1;
  if (others === 1) return `the other outlet has ${isOne ? 'it' : 'them'}`;
  const vary = counts.some((count) => count !== least);
  if (vary) return `at least ${shareOfOthers(least, others)} have each`;
  return `${shareOfOthers(least, others)} have ${isOne ? 'it' : 'them'}`;
}

const confidenceOf = (others: number): Confidence =>
  others >= 3 ? 'firm' : others === 2 ? 'likely' : 'tentative';

const firstEvidence = ({ fact }: Standing, texts: readonly AnnotatedArticle[]): Evidence[] =>
  texts
    .flatMap(({ id }) =>
      (fact.tellings.get(id)?.evidence ?? [])
        .slice(0, 1)
        .map(({ start, end }) => ({ articleId: id, start, end })),
    )
    .slice(0, 1);

/** From so many outlets on, what one alone states sets it apart. */
const ENOUGH_OUTLETS = 3;

/** What one outlet alone states: persons, numbers and speech, the most telling first. */
function aloneFinding({ outlet, outlets, alone, texts }: Scene, among: string): readonly Finding[] {
  const named = mostTelling(alone, () => 1);
  if (outlets.size < ENOUGH_OUTLETS || named.length === 0) return [];
  return [
    {
      outlet,
      claim: `${among}, only ${outlet} has: ${namedLabels(named, alone.length)}.`,
      confidence: 'likely',
      evidence: named.flatMap((one) => firstEvidence(one, texts)),
    },
  ];
}

/** Outlet by outlet: how much of what most others state it has, what it lacks, what it alone has. */
function summaryTable(scenes: readonly Scene[]): Table {
  return {
    kind: 'table',
    title: 'Outlet by outlet',
    columns: [
      { label: 'Outlet', align: 'left' },
      { label: 'Has of what most others state', align: 'right' },
      { label: 'Not found', align: 'left' },
      { label: 'Has alone', align: 'left' },
      { label: 'What may explain a lack', align: 'left' },
    ],
    rows: scenes.map(({ outlet, coverage, lacking, alone, others, explanations, texts }) => {
      const cell = (of: readonly Standing[], named: readonly Standing[]) => ({
        text: named.length === 0 ? '–' : namedLabels(named, of.length),
        evidence: named.flatMap((one) => firstEvidence(one, texts)),
      });
      return [
        { text: outlet, evidence: [] },
        { text: `${coverage.has} of ${coverage.of}`, evidence: [] },
        cell(
          lacking,
          mostTelling(lacking, (one) => one.wholly.size / others),
        ),
        cell(
          alone,
          mostTelling(alone, () => 1),
        ),
        {
          text: lacking.length === 0 ? '–' : explanations.join('; ') || 'nothing found',
          evidence: [],
        },
      ];
    }),
  };
}
