import { cell, columnsOf } from '../measure/outlet-table.ts';
import { joined } from '../measure/phrases.ts';
import type { AnnotatedArticle, LoadedTerm } from '../model/annotation.ts';
import type { Evidence, Passages, Table, TableCell } from '../model/details.ts';
import type { Finding } from '../model/lens.ts';
import type { Span } from '../model/span.ts';
import { wordsOf } from '../text/spans.ts';
import type { OtherWording, OtherWordings } from './other-wordings.ts';

/** Passages that are set side by side. */
const MOST_WORDINGS = 8;

/** What one outlet words with a loaded term and others without. */
export function wordingFinding({ article, terms, others }: OtherWordings): Finding {
  const plain = others.filter(isPlain);
  return {
    outlet: article.outlet,
    claim: `Where ${article.outlet} writes ${quoted(article, terms)}, ${joined(plain.map((other) => other.article.outlet))} ${plain.length === 1 ? 'has' : 'have'} no marked word in a passage that says the same.`,
    confidence: 'likely',
    evidence: [
      ...terms.map((term) => placeOf(article, term)),
      ...plain.map((other) => placeOf(other.article, other.sentence)),
    ],
  };
}

/** The sentences side by side, each with what is marked in it. */
export function wordingPassages(wordings: readonly OtherWordings[]): readonly Passages[] {
  if (wordings.length === 0) return [];
  return [
    {
      kind: 'passages',
      title: 'The same, in other words',
      groups: wordings.slice(0, MOST_WORDINGS).map(({ article, sentence, terms, others }) => ({
        label: `${quoted(article, terms)} (${article.outlet})`,
        passages: [{ article, sentence, terms }, ...others].map((version) => ({
          evidence: placeOf(version.article, version.sentence),
          note: isPlain(version)
            ? 'no marked word'
            : version.terms.map((term) => noteOf(version.article, term)).join('; '),
        })),
      })),
    },
  ];
}

const noteOf = (article: AnnotatedArticle, term: LoadedTerm): string =>
  `${quoted(article, [term])}: ${term.category}${term.plainer === null ? '' : `; plainer: “${term.plainer}”`}`;

/** Each outlet’s loaded terms with the lexicon’s plainer wording, for those that other outlets word otherwise. */
export function wordingTable(wordings: readonly OtherWordings[]): readonly Table[] {
  const rows = wordings.slice(0, MOST_WORDINGS).flatMap(({ article, terms, others }) =>
    terms.map((term): TableCell[] => [
      {
        text: wordsOf(article.text, term),
        tag: article.outlet,
        evidence: [placeOf(article, term)],
      },
      cell(term.plainer ?? 'none given', 'the lexicon'),
      {
        text: joined(others.filter(isPlain).map((other) => other.article.outlet)),
        evidence: others.filter(isPlain).map((other) => placeOf(other.article, other.sentence)),
      },
    ]),
  );
  if (rows.length === 0) return [];
  const columns = columnsOf('Loaded term', ['A plainer wording', 'Told without a marked word by']);
  return [{ kind: 'table', title: 'Plainer wordings', columns, rows }];
}

const quoted = (article: AnnotatedArticle, terms: readonly LoadedTerm[]): string =>
  joined([...new Set(terms.map((term) => `“${wordsOf(article.text, term)}”`))]);

const isPlain = ({ terms }: OtherWording): boolean => terms.length === 0;

const placeOf = ({ id }: AnnotatedArticle, { start, end }: Span): Evidence => ({
  articleId: id,
  start,
  end,
});
