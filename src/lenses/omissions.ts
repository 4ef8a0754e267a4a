import { factsOf } from '../align/facts.ts';
import { type Standing, standingsOf } from '../align/standing.ts';
import { originals } from '../measure/outlets.ts';
import { possessive, shareOfOthers } from '../measure/phrases.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { About, CellState, Evidence, Matrix, MatrixRow } from '../model/details.ts';
import type { Event } from '../model/event.ts';
import type { Fact } from '../model/fact.ts';
import type { Confidence, Finding, Lens, LensMeta, LensOutcome } from '../model/lens.ts';
import { clipEnd } from '../text/sentence.ts';
import { overlaps } from '../text/spans.ts';

const meta: LensMeta = {
  id: 'omissions',
  title: 'Omissions',
  question:
    'Who, where, how many, which words: what do most versions state that one version lacks?',
  method:
    'Names, numbers with what they count, dates, quotations and statements are tied across the articles. A row stands for what at least two outlets state, or one of two; copies of another text do not count. “Partial” is a vaguer, rounder or different figure for the same thing, a shorter or retold form of a quotation, or a sentence that states a part. Before a name is called not found, the text is searched for every form of it.',
  limits:
    'A paraphrase that shares few words may be missed, so “not found in this text” means just that. A version may lack a fact because it was published earlier, is brief, or is about another side of the event. Where a text may be cut short, what is not found is unknown.',
  task: 'Tick which text states each fact. Why may a version lack it?',
  requires: ['sentences', 'tokens', 'vectors', 'entities', 'quotations', 'dates', 'quantities'],
};

/** Rows shown of each kind, the most widely and most prominently stated first. */
const MOST_ROWS: Readonly<Record<About, number>> = {
  person: 25,
  group: 20,
  place: 30,
  number: 30,
  date: 10,
  quotation: 20,
  name: 10,
  statement: 25,
};
const KINDS: readonly About[] = [
  'person',
  'group',
  'place',
  'number',
  'date',
  'quotation',
  'name',
  'statement',
];

/** Facts named in one finding. */
const NAMED = 4;
/** A further fact of a kind that is already named weighs so much less. */
const SAME_KIND = 0.6;
/** Below this weight a fact is a trifle that no finding names. */
const TRIFLE = 0.2;
/** A lone place or date that a text lacks is not worth a sentence. */
const WORTH_SAYING = 0.45;
/** Longer labels are clipped in a finding, in characters. */
const LONGEST_LABEL = 80;

export const omissions: Lens = {
  meta,
  run: (event): LensOutcome => {
    const texts = originals(event);
    const outlets = new Set(texts.map(({ outlet }) => outlet));
    if (outlets.size < 2) {
      return { status: 'not-applicable', reason: 'One outlet only: there is nothing to compare.' };
    }
    const standings = standingsOf(factsOf(event.articles), texts);
    const shown = worthRows(standings, outlets.size);
    const among = amongWhom(event, outlets.size);
    const about = [...outlets].map((outlet) => ({
      outlet,
      texts,
      outlets,
      among,
      shown,
      standings,
    }));
    const lacking = about.flatMap(lackingIn).toSorted(bySeverity);
    return {
      status: 'compared',
      findings: [...lacking.map(({ finding }) => finding), ...about.flatMap(aloneIn)],
      details: [matrix(event, shown)],
      marks: [],
    };
  },
};

/** Facts that enough outlets state, most widely and most prominently stated first, by kind. */
function worthRows(standings: readonly Standing[], outlets: number): readonly Standing[] {
  const enough = Math.min(2, Math.ceil(outlets / 2));
  const ranked = standings
    .filter((one) => tellersOf(one).size >= enough)
    .toSorted((a, b) => b.outlets.size - a.outlets.size || a.depth - b.depth || byLabel(a, b));
  return KINDS.flatMap((kind) =>
    ranked.filter(({ fact }) => fact.about === kind).slice(0, MOST_ROWS[kind]),
  );
}

/** A number is a row where enough state that very number; of other things a part will do. */
const tellersOf = ({ fact, outlets, wholly }: Standing): ReadonlySet<string> =>
  fact.about === 'number' ? wholly : outlets;

const byLabel = (a: Standing, b: Standing): number => (a.fact.label < b.fact.label ? -1 : 1);

const matrix = (event: Event, shown: readonly Standing[]): Matrix => ({
  kind: 'matrix',
  title: 'What each version states',
  columns: event.articles.map(({ id }) => id),
  rows: shown.map(({ fact }) => rowOf(fact, event.articles)),
});

const rowOf = (
  { label, about, tellings }: Fact,
  articles: readonly AnnotatedArticle[],
): MatrixRow => ({
  label,
  about,
  cells: articles.map(({ id, mayBeCutShort }) => {
    const telling = tellings.get(id);
    const lacking: CellState = mayBeCutShort === null ? 'absent' : 'unknown';
    return {
      articleId: id,
      state: telling?.state ?? lacking,
      evidence: (telling?.evidence ?? []).map(({ start, end }) => ({ start, end })),
    };
  }),
});

interface Scene {
  readonly outlet: string;
  readonly texts: readonly AnnotatedArticle[];
  readonly outlets: ReadonlySet<string>;
  /** "Of the 5 outlets" */
  readonly among: string;
  readonly shown: readonly Standing[];
  readonly standings: readonly Standing[];
}

/** Outlets that only print another's text are not asked, and a reader is told so. */
function amongWhom({ articles }: Event, asked: number): string {
  const all = new Set(articles.map(({ outlet }) => outlet)).size;
  return `Of the ${asked} outlets${asked < all ? ' with a text of their own' : ''}`;
}

/** What none of an outlet's texts states though most other outlets do; none where a text of its own may be cut short. */
function lackingIn(scene: Scene): readonly { finding: Finding; severity: number }[] {
  const { outlet, texts, outlets, shown } = scene;
  const own = texts.filter((text) => text.outlet === outlet);
  if (own.some(({ mayBeCutShort }) => mayBeCutShort !== null)) return [];
  const others = outlets.size - 1;
  const lacking = shown.filter(
    (one) => !one.outlets.has(outlet) && one.wholly.size * 2 > others && isNameable(one),
  );
  const named = mostTelling(lacking, (one) => one.wholly.size / others);
  if (named.length === 0) return [];
  const finding: Finding = {
    outlet,
    claim: `Not found in ${possessive(outlet)} ${own.length === 1 ? 'text' : 'texts'}, though ${othersHave(named, others)}: ${listed(named, lacking.length)}.`,
    confidence: confidenceOf(others),
    evidence: named.flatMap((one) => firstEvidence(one, texts)),
  };
  const severity = named.reduce((sum, one) => sum + (one.weight * one.wholly.size) / others, 0);
  return severity < WORTH_SAYING ? [] : [{ finding, severity }];
}

const isNameable = ({ fact, weight }: Standing): boolean =>
  fact.about !== 'statement' && weight >= TRIFLE;

const bySeverity = (
  a: { finding: Finding; severity: number },
  b: { finding: Finding; severity: number },
): number =>
  b.severity - a.severity || ((a.finding.outlet ?? '') < (b.finding.outlet ?? '') ? -1 : 1);

/** The weightiest, one by one; each makes others of its kind weigh less. */
function mostTelling(
  standings: readonly Standing[],
  share: (one: Standing) => number,
): readonly Standing[] {
  const left = new Set(standings);
  const named: Standing[] = [];
  const worth = (one: Standing): number => {
    const alike = named.filter(({ fact }) => fact.about === one.fact.about).length;
    return one.weight * share(one) * SAME_KIND ** alike;
  };
  while (named.length < NAMED && left.size > 0) {
    const [best] = [...left].toSorted((a, b) => worth(b) - worth(a) || byLabel(a, b));
    if (best === undefined) break;
    if (!named.some((other) => isWithin(best.fact, other.fact))) named.push(best);
    left.delete(best);
  }
  return named;
}

/** True where some text tells both with the same words: a number in a quotation. */
const isWithin = (one: Fact, other: Fact): boolean =>
  [...one.tellings].some(([id, { evidence }]) =>
    evidence.some((span) =>
      (other.tellings.get(id)?.evidence ?? []).some((place) => overlaps(span, place)),
    ),
  );

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

function listed(named: readonly Standing[], all: number): string {
  const labels = named.map(({ fact }) => shortLabel(fact.label)).join('; ');
  return all > named.length ? `${labels}; and ${all - named.length} more` : labels;
}

const shortLabel = (label: string): string =>
  label.length <= LONGEST_LABEL || !label.startsWith('“')
    ? clipEnd(label, LONGEST_LABEL)
    : `${clipEnd(label.slice(0, -1), LONGEST_LABEL)}”`;

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

/** What one outlet alone states: persons, numbers and speech, the most prominent first. */
function aloneIn({ outlet, texts, outlets, among, standings }: Scene): readonly Finding[] {
  const isWhole = texts.every((text) => text.outlet === outlet || text.mayBeCutShort === null);
  if (outlets.size < ENOUGH_OUTLETS || !isWhole) return [];
  const alone = standings.filter(
    (one) => one.outlets.size === 1 && one.wholly.has(outlet) && isTellingAlone(one),
  );
  const named = mostTelling(alone, () => 1);
  if (named.length === 0) return [];
  return [
    {
      outlet,
      claim: `${among}, only ${outlet} has: ${listed(named, alone.length)}.`,
      confidence: 'likely',
      evidence: named.flatMap((one) => firstEvidence(one, texts)),
    },
  ];
}

/** Full names, figures from ten on with what they count, and speech of some length. */
function isTellingAlone({ fact, weight }: Standing): boolean {
  const words = fact.label.split(' ').length;
  if (weight < TRIFLE || fact.label === fact.label.toUpperCase()) return false;
  if (fact.about === 'quotation') return words >= 6;
  return (
    words > 1 && (fact.about === 'person' || (fact.about === 'number' && /\d\d/.test(fact.label)))
  );
}
