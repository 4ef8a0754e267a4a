import type { Attribution, Stance } from '../model/annotation.ts';
import type { Evidence } from '../model/details.ts';
import type { ReportOfSpeech } from './reports-of-speech.ts';

type Cue = NonNullable<Attribution['cue']>;

/** A report of speech that has a cue. */
export type CuedReport = ReportOfSpeech & { readonly cue: Cue };

export const withCue = (report: ReportOfSpeech): CuedReport[] => {
  const { article, attribution, speaker } = report;
  const { cue } = attribution;
  return cue === null || cue.lemma === ':' ? [] : [{ article, attribution, speaker, cue }];
};

/** Stances that tell the reader what to think of the words; the others report or order them. */
const TELLING: ReadonlySet<Stance> = new Set([
  'endorsing',
  'distancing',
  'conceding',
  'hostile',
  'denying',
]);

export const isTelling = ({ cue }: CuedReport): boolean => TELLING.has(cue.stance);

export const cueEvidence = ({ article, cue }: CuedReport): Evidence => ({
  articleId: article.id,
  start: cue.start,
  end: cue.end,
});

export const cueWords = ({ article, cue }: CuedReport): string =>
  article.text.slice(cue.start, cue.end).replaceAll(/\s+/g, ' ');

/** "“claimed” (distancing)" */
export const described = (report: CuedReport): string =>
  `“${cueWords(report)}” (${report.cue.stance})`;

/** "neutral ×3, distancing": the most used first. */
export function tally(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([word, count]) => (count > 1 ? `${word} ×${count}` : word))
    .join(', ');
}

/** Words of an unnamed speaker in a sentence of ours; what is longer reads as a sentence of its own. */
const MOST_WORDS = 5;

/** Someone of a name, or described in a few words: "a spokesman for the Ministry". */
export const isReadable = (speaker: string | null): speaker is string =>
  speaker !== null && (/^\p{Lu}/u.test(speaker) || speaker.split(' ').length <= MOST_WORDS);
