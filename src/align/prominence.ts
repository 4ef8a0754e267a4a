import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Evidence } from '../model/details.ts';
import type { Finding } from '../model/lens.ts';
import type { FactRow } from './fact-rows.ts';
import { shortLabel } from './named-facts.ts';
import { isNameable } from './standing.ts';
import { whereabouts } from './whereabouts.ts';

/** So many facts are told of: those that stand furthest apart matter, and they are few. */
const MOST = 3;

interface Told {
  readonly outlet: string;
  readonly evidence: Evidence;
}

/** Facts that stand in the headline of one outlet and only near the end of another’s text. */
export const prominenceFindings = (
  rows: readonly FactRow[],
  texts: readonly AnnotatedArticle[],
): readonly Finding[] =>
  rows
    .filter(isNameable)
    .toSorted((a, b) => b.weight - a.weight || (a.fact.label < b.fact.label ? -1 : 1))
    .flatMap((row) => findingOf(row, texts))
    .slice(0, MOST);

function findingOf({ fact, headlines }: FactRow, texts: readonly AnnotatedArticle[]): Finding[] {
  const top = texts.flatMap(({ id, outlet }): Told[] => {
    const place = headlines.get(id);
    return place === undefined
      ? []
      : [{ outlet, evidence: { articleId: id, ...place, part: 'headline' } }];
  });
  const leading = new Set(top.map(({ outlet }) => outlet));
  const late = texts.flatMap((article): Told[] => {
    const [first] = fact.tellings.get(article.id)?.evidence ?? [];
    if (first === undefined || leading.has(article.outlet)) return [];
    if (whereabouts(article, first) !== 'tail') return [];
    const evidence = { articleId: article.id, start: first.start, end: first.end };
    return [{ outlet: article.outlet, evidence }];
  });
  const [high] = top;
  const [low] = late;
  if (high === undefined || low === undefined) return [];
  return [
    {
      outlet: null,
      claim: `${shortLabel(fact.label)}: in the headline of ${high.outlet}, only near the end in ${low.outlet}.`,
      confidence: 'likely',
      evidence: [high.evidence, low.evidence],
    },
  ];
}
