import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { wordsOf } from '../text/spans.ts';
import { neighboursAmong } from './neighbours.ts';
import { type ReportOfSpeech, reportsOfSpeech } from './reports-of-speech.ts';
import { longestRun, plainWords } from './runs.ts';
import { profileOf } from './similarity.ts';
import type { Utterance } from './utterances.ts';

/** From this similarity on, a speaker’s words without marks tell what the quotation says. */
const SAME_SPEAKER = 0.27;
/** So many of its words in a row tell it, whoever is named. */
const TOLD_RUN = 6;
/** Contents that are less alike share no such run: a quick no. */
const SOME_LIKENESS = 0.08;

/** Finds the reports that tell a quotation without quotation marks, the likest first. */
export function retellingsAmong(
  articles: readonly AnnotatedArticle[],
): (quotation: Utterance, speaker: string | null) => readonly ReportOfSpeech[] {
  const reports = reportsOfSpeech(articles).filter(
    ({ attribution }) => attribution.quotation !== 'direct',
  );
  const near = neighboursAmong(
    reports.map(({ article, attribution }) => profileOf(article, attribution.content)),
  );
  return (quotation, speaker) => {
    const forms = quotation.words.map(({ form }) => form);
    const found = new Map<ReportOfSpeech, number>();
    for (const spans of passagesOf(quotation)) {
      for (const { index, score } of near(profileOf(quotation.article, spans), SOME_LIKENESS)) {
        const report = reports[index];
        if (report === undefined || score <= (found.get(report) ?? 0)) continue;
        const isSame = speaker !== null && report.speaker === speaker && score >= SAME_SPEAKER;
        if (isSame || longestRun(forms, contentWords(report)) >= TOLD_RUN) found.set(report, score);
      }
    }
    return [...found].toSorted((a, b) => b[1] - a[1]).map(([report]) => report);
  };
}

/** The whole, and each sentence of it. */
function passagesOf({ article, spans }: Utterance): readonly (readonly Span[])[] {
  const sentences = spans.flatMap((span) =>
    article.sentences
      .filter(({ start, end }) => start < span.end && end > span.start)
      .map(({ start, end }) => [
        { start: Math.max(start, span.start), end: Math.min(end, span.end) },
      ]),
  );
  return sentences.length > 1 ? [spans, ...sentences] : [spans];
}

const contentWords = ({ article, attribution }: ReportOfSpeech): readonly string[] =>
  plainWords(attribution.content.map((span) => wordsOf(article.text, span)).join(' '));
