import type { Dispute, Matter, Place, Version } from '../align/disputes/dispute.ts';
import { disputesOf } from '../align/disputes/index.ts';
import { areRelated } from '../align/relatedness.ts';
import { originals } from '../measure/outlets.ts';
import { joined } from '../measure/phrases.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Evidence, Passages } from '../model/details.ts';
import type { Event } from '../model/event.ts';
import type { Confidence, Finding, Lens, LensMeta, LensOutcome } from '../model/lens.ts';
import { dateInWords } from '../text/date-words.ts';
import { clipEnd } from '../text/sentence.ts';

const meta: LensMeta = {
  id: 'contradictions',
  title: 'Contradictions',
  question: 'On which numbers, times, places, names and statements do the versions differ?',
  method:
    'Numbers are compared where they count the same thing in the same role: the same or a like unit, and clauses that share what happened. Each is read as the stretch of values that its words leave open, so that “about 50”, “at least 40” and “dozens” agree with 53. Times, days and places are compared where the words for what happened are alike; names where one part of the name and the role are shared; statements where one outlet denies what another affirms, in the same words or of the same person or thing by the same or an opposite verb; how grave a harm was, who did a deed, what caused it, whether anybody was hurt and where the injured were taken, where each version gives one answer; and what came first where two sentences put the same two happenings in another order.',
  limits:
    'A contradiction told in quite different words is not found. That versions differ does not tell which is right: a later one may know more, each may follow another source, and two clauses may after all speak of two things. Read both passages.',
  task: 'Here the texts cannot all be right as they stand. What might explain the difference, and how could you find out which is right?',
  requires: [
    'sentences',
    'tokens',
    'parses',
    'entities',
    'quotations',
    'loaded',
    'dates',
    'quantities',
    'attributions',
    'vectors',
  ],
};

/** Findings at most; the details have the rest. */
const MOST_FINDINGS = 8;
/** Passages shown of one version. */
const MOST_PASSAGES = 3;
const LONGEST_LABEL = 90;
/** Fewer words in all but one text are nothing to compare with. */
const LEAST_WORDS = 8;

export const contradictions: Lens = {
  meta,
  run: (event): LensOutcome => {
    const reason = reasonAgainst(event);
    if (reason !== null) return { status: 'not-applicable', reason };
    const own = new Set(originals(event));
    const disputes = disputesOf(event.articles).toSorted(byWeight);
    return {
      status: 'compared',
      findings: disputes.slice(0, MOST_FINDINGS).map((dispute) => findingOf(dispute, own)),
      details: disputes.length === 0 ? [] : [passages(disputes)],
      marks: [],
    };
  },
};

function reasonAgainst({ articles }: Event): string | null {
  if (articles.length < 2) return 'One text only: there is nothing to compare.';
  const long = articles.filter(({ text }) => (text.match(/\p{L}+/gu) ?? []).length >= LEAST_WORDS);
  if (long.length < 2) return 'Too little text to compare.';
  return areRelated(articles)
    ? null
    : 'The texts share too little to compare: they may be about different events.';
}

const STEPS: Readonly<Record<Confidence, number>> = { firm: 0, likely: 1, tentative: 2 };

/** Another spelling or another age says less than what happened. */
const MATTERS: Readonly<Record<Matter, number>> = {
  number: 0,
  place: 0,
  degree: 0,
  agent: 0,
  cause: 0,
  denial: 0,
  sequence: 0,
  time: 0.5,
  date: 0.5,
  age: 1,
  name: 1,
};

/** The surest and most telling first; of equals what most outlets tell. */
const byWeight = (a: Dispute, b: Dispute): number =>
  rankOf(a) - rankOf(b) || breadth(b) - breadth(a);

const rankOf = ({ confidence, matter }: Dispute): number => STEPS[confidence] + MATTERS[matter];

const breadth = ({ versions }: Dispute): number =>
  new Set(versions.flatMap(({ places }) => places.map(({ article }) => article.outlet))).size;

const HEADS: Readonly<Record<Matter, string>> = {
  number: 'The versions differ on a number',
  age: 'The versions differ on somebody’s age',
  time: 'The versions differ on the time of day',
  date: 'The versions differ on the day',
  place: 'The versions differ on the place',
  name: 'The versions differ on a name',
  degree: 'The versions differ on how grave it was',
  agent: 'The versions differ on who did it',
  cause: 'One version rules out what another gives as the cause',
  denial: 'One version denies what another states',
  sequence: 'The versions differ on what came first',
};

function findingOf(dispute: Dispute, own: ReadonlySet<AnnotatedArticle>): Finding {
  const outlets = new Set(
    dispute.versions.flatMap(({ places }) => places.map(({ article }) => article.outlet)),
  );
  const [outlet = ''] = outlets;
  const told = dispute.versions.map((version) => toldBy(version, own, outlets.size > 1)).join('; ');
  const doubts =
    outlets.size > 1 ? dispute.doubts : ['The later text may correct the earlier one.'];
  const head = outlets.size > 1 ? HEADS[dispute.matter] : `${outlet} gives two accounts`;
  return {
    outlet: outlets.size > 1 ? null : outlet,
    claim: [`${head}: ${told}.`, ...doubts].join(' '),
    confidence: dispute.confidence,
    evidence: dispute.versions.flatMap(({ places }) =>
      places.slice(0, MOST_PASSAGES).map(evidenceOf),
    ),
  };
}

/** "“Fourteen ships” (Gazette and Post)"; within one outlet the days instead. */
function toldBy(
  { label, places }: Version,
  own: ReadonlySet<AnnotatedArticle>,
  isByOutlet: boolean,
): string {
  const articles = places.map(({ article }) => article);
  const first = articles.filter((article) => own.has(article));
  const named = (first.length > 0 ? first : articles).map(({ outlet, publishedAt }) =>
    isByOutlet ? outlet : dateInWords(publishedAt),
  );
  return `“${shortLabel(label)}” (${joined([...new Set(named)].toSorted())})`;
}

const shortLabel = (label: string): string => clipEnd(label.replace(/[.,;:]$/, ''), LONGEST_LABEL);

const evidenceOf = ({ article, span: { start, end } }: Place): Evidence => ({
  articleId: article.id,
  start,
  end,
});

const TITLES: Readonly<Record<Matter, string>> = {
  number: 'How many',
  age: 'How old',
  time: 'At what time',
  date: 'On which day',
  place: 'Where',
  name: 'Under which name',
  degree: 'How grave',
  agent: 'Who did it',
  cause: 'Why',
  denial: 'Whether at all',
  sequence: 'What came first',
};

const passages = (disputes: readonly Dispute[]): Passages => ({
  kind: 'passages',
  title: 'Passages that differ',
  groups: disputes.map(({ matter, versions, doubts }) => ({
    label: `${TITLES[matter]}: ${versions.map(({ label }) => `“${shortLabel(label)}”`).join(' or ')}`,
    passages: versions.flatMap(({ label, places }, index) =>
      places.slice(0, MOST_PASSAGES).map((place, nth) => ({
        evidence: evidenceOf(place),
        note: noteOf(
          { label, nth, more: places.length - MOST_PASSAGES },
          index === 0 ? doubts : [],
        ),
      })),
    ),
  })),
});

/** What this version has, and how many others have it too. */
function noteOf(
  { label, nth, more }: { label: string; nth: number; more: number },
  doubts: readonly string[],
): string {
  const isLast = nth === MOST_PASSAGES - 1 && more > 0;
  if (nth > 0) return isLast ? `Agrees, as do ${more} more.` : 'Agrees.';
  return [`Has “${shortLabel(label)}”.`, ...doubts].join(' ');
}
