import sentiment from 'wink-sentiment';
import type { Actor } from '../align/actor.ts';
import { actorsOf } from '../align/actors.ts';
import { meanInterval } from '../measure/interval.ts';
import { type OutletTexts, originals, outletsOf } from '../measure/outlets.ts';
import { counted } from '../measure/phrases.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Bars, Evidence, Passages, Table, TableCell } from '../model/details.ts';
import type { Finding, Lens, LensMeta, LensOutcome } from '../model/lens.ts';
import type { Span } from '../model/span.ts';
import { firstEndingAfter, merged, overlaps } from '../text/spans.ts';

const meta: LensMeta = {
  id: 'tone',
  title: 'Tone',
  question:
    'Where an outlet speaks of an actor in its own words, are they words that people rate as pleasant or as unpleasant?',
  method:
    'Each sentence that holds neither quoted speech nor what somebody is said to have said is scored by wink-sentiment, a list of words rated from −5 to +5 (AFINN-165) with negation. For each actor that several outlets name, the mean over an outlet’s own sentences that mention it is given with a 95 % interval, from five sentences on.',
  limits:
    'A word list sees words, not meaning. It does not see irony, nor that a fact is bad news, nor who suffers: “Storm kills mayor” counts against the mayor, and in a sentence on two actors every word counts for both. Read it as a hint where to look, never as a verdict.',
  task: 'Choose one person or group. Which words near the name sound pleasant or unpleasant to you, and are they about the actor or about what happened?',
  requires: ['sentences', 'tokens', 'parses', 'quotations', 'entities', 'attributions', 'loaded'],
};

/** Below this many sentences a mean says nothing. */
const ENOUGH_SENTENCES = 5;
/** Actors in the table, and with bars of their own: the most widely told. */
const MOST_ACTORS = 10;
const MOST_BARS = 4;
/** Sentences shown of an outlet on one actor: those that weigh most. */
const SHOWN = 3;

export const tone: Lens = {
  meta,
  run: (event): LensOutcome => {
    const outlets = outletsOf(event).map(scoredOutlet);
    const enough = outlets.filter(({ sentences }) => sentences.length >= ENOUGH_SENTENCES);
    if (enough.length === 0) {
      return {
        status: 'not-applicable',
        reason: `No outlet has ${ENOUGH_SENTENCES} sentences of its own: too little text to tell.`,
      };
    }
    const tones = actorsOf(originals(event)).map((actor) => tonesOf(actor, outlets));
    const shared = tones.filter(({ byOutlet }) => byOutlet.filter(isMentioned).length > 1);
    const measured = shared.filter(({ byOutlet }) => byOutlet.filter(isMeasured).length > 1);
    return {
      status: 'compared',
      findings: measured.flatMap(findingOf),
      details: [
        byActor(
          shared.filter(isMeasuredSomewhere).toSorted(byMeasured).slice(0, MOST_ACTORS),
          outlets,
        ),
        ...measured.slice(0, MOST_BARS).map(bars),
        ...(measured.length > 0 ? [passages(measured.slice(0, MOST_BARS))] : []),
      ],
      marks: [],
    };
  },
};

interface Scored {
  readonly article: AnnotatedArticle;
  readonly span: Span;
  readonly score: number;
  /** "killed −3" */
  readonly rated: readonly string[];
}

/** An outlet with some of its own sentences. */
interface Tone {
  readonly outlet: string;
  readonly sentences: readonly Scored[];
}

interface ActorTones {
  readonly name: string;
  readonly byOutlet: readonly Tone[];
}

const isMentioned = ({ sentences }: Tone): boolean => sentences.length > 0;
const isMeasured = ({ sentences }: Tone): boolean => sentences.length >= ENOUGH_SENTENCES;

const scoredOutlet = ({ outlet, articles }: OutletTexts): Tone => ({
  outlet,
  sentences: articles.flatMap((article) =>
    ownSentences(article).map((span) => scored(article, span)),
  ),
});

/** Sentences that hold nothing quoted and nothing that somebody is said to have said. */
function ownSentences({ quotations, attributions, sentences }: AnnotatedArticle): readonly Span[] {
  const others = merged([
    ...quotations.filter(({ kind }) => kind === 'speech'),
    ...attributions.filter(({ source }) => source !== null).flatMap(({ content }) => content),
  ]);
  return sentences.filter((sentence) => {
    const other = others[firstEndingAfter(others, sentence.start)];
    return other === undefined || !overlaps(other, sentence);
  });
}

function scored(article: AnnotatedArticle, { start, end }: Span): Scored {
  const { normalizedScore, tokenizedPhrase } = sentiment(
    shortWords(article.text.slice(start, end)),
  );
  const rated = tokenizedPhrase.flatMap(({ value, score }) =>
    score === undefined || score === 0 ? [] : [`${value} ${signed(score)}`],
  );
  return { article, span: { start, end }, score: normalizedScore, rated };
}

/** The word list's own patterns take the square of a word's length; no word of it is longer. */
const shortWords = (sentence: string): string => sentence.replace(LONG_WORD, '$1');
const LONG_WORD = /(\S{48})\S+/g;

const signed = (value: number): string => (value < 0 ? `−${-value}` : `+${value}`);

function tonesOf({ name, mentions }: Actor, outlets: readonly Tone[]): ActorTones {
  const mentionsIn = ({ article, span }: Scored): boolean => {
    const own = mentions.get(article.id) ?? [];
    const next = own[firstEndingAfter(own, span.start)];
    return next !== undefined && overlaps(next, span);
  };
  return {
    name,
    byOutlet: outlets.map(({ outlet, sentences }) => ({
      outlet,
      sentences: sentences.filter(mentionsIn),
    })),
  };
}

const isMeasuredSomewhere = ({ byOutlet }: ActorTones): boolean => byOutlet.some(isMeasured);

/** Actors on whom most outlets have enough sentences come first. */
const byMeasured = (a: ActorTones, b: ActorTones): number =>
  b.byOutlet.filter(isMeasured).length - a.byOutlet.filter(isMeasured).length;

/** Only a pair whose intervals lie apart is worth a sentence. */
function findingOf({ name, byOutlet }: ActorTones): readonly Finding[] {
  const byMean = byOutlet.filter(isMeasured).toSorted((a, b) => meanOf(a) - meanOf(b));
  const [lowest, highest] = [byMean[0], byMean.at(-1)];
  if (lowest === undefined || highest === undefined || lowest === highest) return [];
  const [low, high] = [intervalOf(lowest), intervalOf(highest)];
  if (low === null || high === null || low.high >= high.low) return [];
  return [
    {
      outlet: lowest.outlet,
      claim: `Where they mention ${name}, ${lowest.outlet}’s own sentences hold more words rated unpleasant than ${highest.outlet}’s (mean ${fixed(low.mean)} in ${counted(lowest.sentences.length, 'sentence')} against ${fixed(high.mean)} in ${highest.sentences.length}, on a scale from −5 to +5). The list does not see whom a word is about.`,
      confidence: 'tentative',
      evidence: [...extremes(lowest, 1), ...extremes(highest, -1)].map(evidenceOf),
    },
  ];
}

const intervalOf = ({ sentences }: Tone): ReturnType<typeof meanInterval> =>
  meanInterval(sentences.map(({ score }) => score));
const meanOf = ({ sentences }: Tone): number =>
  sentences.reduce((sum, { score }) => sum + score, 0) / Math.max(1, sentences.length);
const round = (value: number): number => Math.round(value * 100) / 100;
const fixed = (value: number): string => String(round(value)).replace('-', '−');

/** The sentences that weigh most: lowest first for `sign` 1, highest first for −1. */
const extremes = ({ sentences }: Tone, sign: 1 | -1): readonly Scored[] =>
  sentences.toSorted((a, b) => sign * (a.score - b.score)).slice(0, SHOWN);

const evidenceOf = ({ article, span: { start, end } }: Scored): Evidence => ({
  articleId: article.id,
  start,
  end,
});

/** All of an outlet's own sentences, then those on each actor. */
const byActor = (tones: readonly ActorTones[], outlets: readonly Tone[]): Table => ({
  kind: 'table',
  title: 'Mean of word ratings in the outlet’s own sentences, from −5 to +5',
  columns: [
    { label: 'Sentences that mention', align: 'left' },
    ...outlets.map(({ outlet }) => ({ label: outlet, align: 'right' as const })),
  ],
  rows: [
    rowOf('anybody or nobody', outlets),
    ...tones.map(({ name, byOutlet }) => rowOf(name, byOutlet)),
  ],
});

const rowOf = (label: string, tones: readonly Tone[]): readonly TableCell[] => [
  { text: label, evidence: [] },
  ...tones.map(cellOf),
];

function cellOf(each: Tone): TableCell {
  const { sentences } = each;
  const text = isMeasured(each)
    ? `${fixed(meanOf(each))} (${counted(sentences.length, 'sentence')})`
    : sentences.length === 0
      ? '–'
      : `too little to tell (${sentences.length})`;
  return { text, evidence: sentences.map(evidenceOf) };
}

const bars = ({ name, byOutlet }: ActorTones): Bars => ({
  kind: 'bars',
  title: `Own sentences that mention ${name}`,
  unit: 'from −5 to +5',
  bars: byOutlet.filter(isMentioned).map((each) => {
    const interval = isMeasured(each) ? intervalOf(each) : null;
    return {
      label: each.outlet,
      value: round(meanOf(each)),
      interval: interval === null ? null : [round(interval.low), round(interval.high)],
      basis: `${counted(each.sentences.length, 'sentence')} without the words of others`,
      evidence: each.sentences.map(evidenceOf),
    };
  }),
});

/** The rated sentences on each actor, with the words that were rated. */
const passages = (tones: readonly ActorTones[]): Passages => ({
  kind: 'passages',
  title: 'The sentences that weigh most, with the words that are rated',
  groups: tones.map(({ name, byOutlet }) => ({
    label: name,
    passages: byOutlet
      .filter(isMeasured)
      .flatMap((each) =>
        each.sentences
          .filter(({ rated }) => rated.length > 0)
          .toSorted((a, b) => Math.abs(b.score) - Math.abs(a.score))
          .slice(0, 2),
      )
      .map((one) => ({ evidence: evidenceOf(one), note: one.rated.join(', ') })),
  })),
});
