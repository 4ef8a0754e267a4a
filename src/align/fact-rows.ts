import type { AnnotatedArticle } from '../model/annotation.ts';
import type { About, Matrix, MatrixCell } from '../model/details.ts';
import type { Fact } from '../model/fact.ts';
import type { Span } from '../model/span.ts';
import { lengthOf } from './common-ground.ts';
import { isBrief, isEarlier } from './explanations.ts';
import { headlineTelling } from './headline-tellings.ts';
import type { Standing } from './standing.ts';
import { whereabouts } from './whereabouts.ts';

/** A fact that is worth a row, with the headlines that tell it, by article id. */
export interface FactRow extends Standing {
  readonly headlines: ReadonlyMap<string, Span>;
}

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
/** More cells than this nobody looks through: of very large events fewer rows are shown. */
const MOST_CELLS = 4000;
const ALL_ROWS = 170;
/** Beyond so many texts, each cell shows so many places. */
const MANY_TEXTS = 24;
const MOST_PLACES = 2;

/** Facts that enough outlets state, most widely and most prominently stated first, by kind. */
export function rowsOf(
  standings: readonly Standing[],
  outlets: number,
  articles: readonly AnnotatedArticle[],
): readonly FactRow[] {
  const enough = Math.min(2, Math.ceil(outlets / 2));
  const share = Math.min(1, MOST_CELLS / articles.length / ALL_ROWS);
  const ranked = standings
    .filter((one) => !one.isScrap && tellersOf(one).size >= enough)
    .toSorted((a, b) => b.outlets.size - a.outlets.size || a.depth - b.depth || byLabel(a, b));
  const byId = new Map(articles.map((article) => [article.id, article]));
  return KINDS.flatMap((kind) =>
    ranked
      .filter(({ fact }) => fact.about === kind)
      .slice(0, Math.ceil(MOST_ROWS[kind] * share))
      .map((standing) => Object.assign({ headlines: headlinesOf(standing.fact, byId) }, standing)),
  );
}

/** A number or person is a row where enough state that very number or name; of other things a part will do. */
const tellersOf = ({ fact, outlets, wholly }: Standing): ReadonlySet<string> =>
  fact.about === 'number' || fact.about === 'person' ? wholly : outlets;

export const byLabel = (a: Standing, b: Standing): number => (a.fact.label < b.fact.label ? -1 : 1);

function headlinesOf(
  fact: Fact,
  byId: ReadonlyMap<string, AnnotatedArticle>,
): ReadonlyMap<string, Span> {
  const headlines = new Map<string, Span>();
  for (const [id, article] of byId) {
    const place = headlineTelling(fact, article, byId);
    if (place !== null) headlines.set(id, place);
  }
  return headlines;
}

/** The rows by articles; each cell says where the text has it, or what may explain that it lacks it. */
export const matrixOf = (
  rows: readonly FactRow[],
  articles: readonly AnnotatedArticle[],
  texts: readonly AnnotatedArticle[],
): Matrix => ({
  kind: 'matrix',
  title: 'What each version states',
  columns: articles.map(({ id }) => id),
  rows: rows.map((row) => ({
    label: row.fact.label,
    about: row.fact.about,
    cells: articles.map((article) => cellOf(row, article, { articles, texts })),
  })),
});

interface Scene {
  readonly articles: readonly AnnotatedArticle[];
  readonly texts: readonly AnnotatedArticle[];
}

function cellOf(
  { fact, headlines }: FactRow,
  article: AnnotatedArticle,
  { articles, texts }: Scene,
): MatrixCell {
  const articleId = article.id;
  const telling = fact.tellings.get(articleId);
  const headline = headlines.get(articleId);
  if (telling !== undefined) {
    const most = articles.length > MANY_TEXTS ? MOST_PLACES : telling.evidence.length;
    const evidence = telling.evidence.slice(0, most).map(({ start, end }) => ({ start, end }));
    const [first] = telling.evidence;
    const isTail = first !== undefined && whereabouts(article, first) === 'tail';
    const note = headline === undefined ? (isTail ? 'near the end' : '') : 'also in the headline';
    return { articleId, state: telling.state, evidence, note };
  }
  if (headline !== undefined) {
    const evidence = [{ ...headline, part: 'headline' as const }];
    return { articleId, state: 'stated', evidence, note: 'in the headline only' };
  }
  if (article.mayBeCutShort !== null) {
    return { articleId, state: 'unknown', evidence: [], note: 'may be cut short' };
  }
  return { articleId, state: 'absent', evidence: [], note: explanation(fact, article, texts) };
}

/** What may explain that a text lacks a fact, in two or three words; empty where nothing shows it. */
function explanation(
  fact: Fact,
  article: AnnotatedArticle,
  texts: readonly AnnotatedArticle[],
): string {
  if (isEarlier(article, fact, texts)) return 'published earlier';
  const words = lengthOf(article);
  return isBrief(words, texts) ? `a brief of ${words} words` : '';
}
