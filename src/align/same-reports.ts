import { groupedBy } from '../measure/grouped.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import { quotedTexts } from './quoted-texts.ts';
import {
  byPlace,
  type ReportOfSpeech,
  reportsOfSpeech,
  sameStatements,
} from './reports-of-speech.ts';

/**
 * Reports of one statement by different outlets: those whose contents say the same, and those that
 * quote or retell one quotation. Each group has at least two outlets; by outlet and place.
 */
export function sameReports(
  articles: readonly AnnotatedArticle[],
): readonly (readonly ReportOfSpeech[])[] {
  const reports = reportsOfSpeech(articles);
  const groups = [...sameStatements(reports), ...quotedTexts(articles).map(reportsOfText)];
  const leader = new Map<ReportOfSpeech, ReportOfSpeech>();
  const leaderOf = (report: ReportOfSpeech): ReportOfSpeech => {
    const above = leader.get(report);
    return above === undefined || above === report ? report : leaderOf(above);
  };
  for (const [first, ...rest] of groups) {
    if (first === undefined) continue;
    for (const report of [first, ...rest]) leader.set(leaderOf(report), leaderOf(first));
  }
  const members = reports.filter((report) => leader.has(report)).toSorted(byPlace);
  return [...groupedBy(members, leaderOf).values()].filter(
    (group) => new Set(group.map(({ article }) => article.outlet)).size > 1,
  );
}

const reportsOfText = ({ quoted, retold }: ReturnType<typeof quotedTexts>[number]) => [
  ...new Set([
    ...[...quoted.values()].flatMap((own) => own.flatMap(({ report }) => report ?? [])),
    ...retold.values(),
  ]),
];
