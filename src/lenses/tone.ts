import sentiment from 'wink-sentiment';
import { meanInterval } from '../measure/interval.ts';
import { type OutletTexts, outletsOf } from '../measure/outlets.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Bars, Evidence } from '../model/details.ts';
import type { Finding, Lens, LensMeta, LensOutcome } from '../model/lens.ts';
import type { Span } from '../model/span.ts';
import { firstEndingAfter, overlaps } from '../text/spans.ts';

const meta: LensMeta = {
  id: 'tone',
  title: 'Tone',
  question:
    'Do the outlet’s own sentences lean on words that people rate as pleasant or as unpleasant?',
  method:
    'Each sentence without quoted speech is scored by wink-sentiment, a list of words rated from −5 to +5 (AFINN-165) with negation; the bar is the mean over sentences with a 95 % interval.',
  limits:
    'A word list sees words, not meaning: a sober report of a flood scores low and a mocking one may score high. Read it as a hint where to look, never as a verdict.',
  task: 'Which sentences sound pleasant or unpleasant to you? Which words make them so?',
  requires: ['sentences', 'quotations'],
};

/** Below this many sentences a mean says nothing. */
const ENOUGH_SENTENCES = 5;

export const tone: Lens = {
  meta,
  run: (event): LensOutcome => {
    const tones = outletsOf(event).map(toneOf);
    if (tones.every(({ sentences }) => sentences.length < ENOUGH_SENTENCES)) {
      return {
        status: 'not-applicable',
        reason: `No outlet has ${ENOUGH_SENTENCES} sentences of its own: too little text to tell.`,
      };
    }
    return { status: 'compared', findings: findingsOf(tones), details: [bars(tones)], marks: [] };
  },
};

interface Scored {
  readonly evidence: Evidence;
  readonly score: number;
}

interface Tone {
  readonly outlet: string;
  readonly sentences: readonly Scored[];
  /** Null below ENOUGH_SENTENCES. */
  readonly mean: { readonly mean: number; readonly low: number; readonly high: number } | null;
}

function toneOf({ outlet, articles }: OutletTexts): Tone {
  const sentences = articles.flatMap((article) =>
    ownSentences(article).map((s) => scored(article, s)),
  );
  const scores = sentences.map(({ score }) => score);
  return {
    outlet,
    sentences,
    mean: sentences.length < ENOUGH_SENTENCES ? null : meanInterval(scores),
  };
}

/** Sentences that hold no quoted speech. */
function ownSentences(article: AnnotatedArticle): readonly Span[] {
  const speech = article.quotations.filter(({ kind }) => kind === 'speech');
  return article.sentences.filter((sentence) => {
    const quoted = speech[firstEndingAfter(speech, sentence.start)];
    return quoted === undefined || !overlaps(quoted, sentence);
  });
}

const scored = (article: AnnotatedArticle, { start, end }: Span): Scored => ({
  evidence: { articleId: article.id, start, end },
  score: sentiment(shortWords(article.text.slice(start, end))).normalizedScore,
});

/** The word list's own patterns take the square of a word's length; no word of it is longer. */
const shortWords = (sentence: string): string => sentence.replace(LONG_WORD, '$1');
const LONG_WORD = /(\S{48})\S+/g;

/** Only pairs whose intervals lie apart are worth a sentence. */
function findingsOf(tones: readonly Tone[]): readonly Finding[] {
  const measured = tones.filter(({ mean }) => mean !== null);
  const byMean = measured.toSorted((a, b) => meanOf(a) - meanOf(b));
  const lowest = byMean[0];
  const highest = byMean.at(-1);
  if (lowest === undefined || highest === undefined || lowest === highest) return [];
  if ((lowest.mean?.high ?? 0) >= (highest.mean?.low ?? 0)) return [];
  return [
    {
      outlet: lowest.outlet,
      claim: `${lowest.outlet}’s own sentences hold more words rated unpleasant than ${highest.outlet}’s (mean ${round(meanOf(lowest))} against ${round(meanOf(highest))} on a scale from −5 to +5).`,
      confidence: 'tentative',
      evidence: [...extremes(lowest, 1), ...extremes(highest, -1)],
    },
  ];
}

const meanOf = ({ mean }: Tone): number => mean?.mean ?? 0;
const round = (value: number): number => Math.round(value * 100) / 100;

/** The three sentences that weigh most: lowest first for `sign` 1, highest first for −1. */
const extremes = ({ sentences }: Tone, sign: 1 | -1): Evidence[] =>
  sentences
    .toSorted((a, b) => sign * (a.score - b.score))
    .slice(0, 3)
    .map(({ evidence }) => evidence);

const bars = (tones: readonly Tone[]): Bars => ({
  kind: 'bars',
  title: 'Mean of word ratings in the outlet’s own sentences',
  unit: 'from −5 to +5',
  bars: tones.map((each) => ({
    label: each.outlet,
    value: round(meanInterval(each.sentences.map(({ score }) => score))?.mean ?? 0),
    interval: each.mean === null ? null : [round(each.mean.low), round(each.mean.high)],
    basis: `${each.sentences.length} sentences without quoted speech`,
    evidence: each.sentences.map(({ evidence }) => evidence),
  })),
});
