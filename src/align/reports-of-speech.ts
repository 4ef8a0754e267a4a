import { groupedBy } from '../measure/grouped.ts';
import { oncePer } from '../measure/once-per.ts';
import type { AnnotatedArticle, Attribution } from '../model/annotation.ts';
import { wordsOf } from '../text/spans.ts';
import { neighboursAmong } from './neighbours.ts';
import { longestRun, plainWords } from './runs.ts';
import { type Profile, profileOf, similarity } from './similarity.ts';
import { speakersIn } from './speakers.ts';

/** An attribution in its article, with who speaks tied across the articles. */
export interface ReportOfSpeech {
  readonly article: AnnotatedArticle;
  readonly attribution: Attribution;
  /** Null where the text names no source, or one by a pronoun only. */
  readonly speaker: string | null;
}

/** Every attribution of the articles. */
export const reportsOfSpeech: (articles: readonly AnnotatedArticle[]) => readonly ReportOfSpeech[] =
  oncePer(attributionsOf);

function attributionsOf(articles: readonly AnnotatedArticle[]): readonly ReportOfSpeech[] {
  const speakerOf = speakersIn(articles);
  return articles.flatMap((article) =>
    article.attributions.map((attribution) => ({
      article,
      attribution,
      speaker: speakerOf(article, attribution),
    })),
  );
}

/** From this similarity on, two contents of one speaker are one statement; above that of sentences, since the speaker is the same anyhow. */
const SAME_CONTENT = 0.35;
/** So many words in a row are one statement, whoever is named as its source. */
const SAME_WORDS = 6;
/** Contents below this share no such run: a quick no. */
const SOME_LIKENESS = 0.1;

interface Content {
  readonly report: ReportOfSpeech;
  readonly profile: Profile;
  readonly words: readonly string[];
}

/** Reports of one statement by different outlets, in the order of the articles; each group has at least two outlets. */
export function sameStatements(
  reports: readonly ReportOfSpeech[],
): readonly (readonly ReportOfSpeech[])[] {
  const fullestFirst = reports
    .map(contentOf)
    .filter(({ profile }) => profile.total > 0)
    .toSorted((a, b) => b.profile.total - a.profile.total || byPlace(a.report, b.report));
  const near = neighboursAmong(fullestFirst.map(({ profile }) => profile));
  // By the place of its fullest content, which comes first.
  const groups = new Map<number, Content[]>();
  for (const [index, content] of fullestFirst.entries()) {
    const group = near(content.profile, SOME_LIKENESS)
      .map((other) => groups.get(other.index))
      .find((one) => one?.[0] !== undefined && isSame(one[0], content));
    if (group === undefined) groups.set(index, [content]);
    else group.push(content);
  }
  return [...groups.values()]
    .map((group) => group.map(({ report }) => report).toSorted(byPlace))
    .filter((group) => groupedBy(group, ({ article }) => article.outlet).size > 1);
}

function contentOf(report: ReportOfSpeech): Content {
  const { article, attribution } = report;
  const text = attribution.content.map((span) => wordsOf(article.text, span)).join(' ');
  return { report, profile: profileOf(article, attribution.content), words: plainWords(text) };
}

function isSame(a: Content, b: Content): boolean {
  const { speaker } = a.report;
  const likeness = similarity(a.profile, b.profile);
  if (speaker !== null && speaker === b.report.speaker && likeness >= SAME_CONTENT) return true;
  return likeness >= SOME_LIKENESS && longestRun(a.words, b.words) >= SAME_WORDS;
}

/** By outlet, article and place in it. */
export const byPlace = (a: ReportOfSpeech, b: ReportOfSpeech): number =>
  compared(a.article.outlet, b.article.outlet) ||
  compared(a.article.id, b.article.id) ||
  startOf(a) - startOf(b);

const compared = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const startOf = ({ attribution: { cue, content } }: ReportOfSpeech): number =>
  cue?.start ?? content[0]?.start ?? 0;
