import { otherWordings } from '../align/other-wordings.ts';
import { apartFinding, apartTable } from '../align/telling-details.ts';
import { tellingTerms } from '../align/telling-terms.ts';
import { wordingFinding, wordingPassages, wordingTable } from '../align/wording-details.ts';
import { wilson } from '../measure/interval.ts';
import { type OutletTexts, originals, outletsOf } from '../measure/outlets.ts';
import { counted } from '../measure/phrases.ts';
import { ownWords, sentenceOf } from '../measure/voice.ts';
import type { AnnotatedArticle, LoadedTerm } from '../model/annotation.ts';
import type { Bars, Evidence, Passages, Table, TableCell } from '../model/details.ts';
import type { Finding, Lens, LensMeta, LensOutcome, Mark } from '../model/lens.ts';
import type { Span } from '../model/span.ts';

const meta: LensMeta = {
  id: 'loaded-terms',
  title: 'Loaded terms',
  question:
    'Which words carry a judgement, and how often does each outlet use such words in its own voice?',
  method:
    'Words and phrases are looked up by lemma, word class and context in a lexicon whose every entry has a sense, a note and a source. Words within quoted speech are the speaker’s and are counted apart. Rates are per 1,000 words of the outlet’s own voice, with a 95 % Wilson interval. Sentences that state the same are set side by side to show how other outlets word it. What sets an outlet apart is told by log-odds-ratios with an informative Dirichlet prior from ordinary news (Monroe, Colaresi and Quinn 2008).',
  limits:
    'A lexicon knows only its entries: judgement that is carried by the choice of facts, by irony or by plain words is not seen. A marked word is not a fault; it may be the exact word for the thing.',
  task: 'Underline the words that carry a judgement. Which plainer word could stand in each place?',
  requires: [
    'paragraphs',
    'quotations',
    'tokens',
    'vectors',
    'sentences',
    'entities',
    'dates',
    'quantities',
    'loaded',
  ],
};

/** Below this many words of its own, an outlet's rate is not stated: the interval would span anything. */
const ENOUGH_WORDS = 120;
/** Fewer terms are worth a mark, but no sentence. */
const ENOUGH_TERMS = 2;
/** Terms named in one finding, the strongest first. */
const NAMED = 4;
/** Passages told in a sentence of their own. */
const MOST_FINDINGS = 2;

export const loadedTerms: Lens = {
  meta,
  run: (event): LensOutcome => {
    const { articles } = event;
    const outlets = outletsOf(event);
    const uses = outlets.map(useOf);
    if (uses.length === 0) return { status: 'not-applicable', reason: 'There is no text.' };
    const wordings = otherWordings(originals(event));
    const apart = outlets.length > 1 ? tellingTerms(outlets) : [];
    return {
      status: 'compared',
      findings: [
        ...findingsOf(uses),
        ...wordings.slice(0, MOST_FINDINGS).map(wordingFinding),
        ...apart.flatMap(apartFinding),
      ],
      details: [
        bars(uses),
        ...wordingPassages(wordings),
        ...wordingTable(wordings),
        ...apartTable(apart),
        byCategory(uses),
        passages(uses),
      ],
      marks: articles.flatMap((article) => article.loaded.map((term) => markOf(article, term))),
    };
  },
};

interface Located {
  readonly article: AnnotatedArticle;
  readonly term: LoadedTerm;
}

interface Use {
  readonly outlet: string;
  readonly words: number;
  readonly own: readonly Located[];
  readonly quoted: number;
}

function useOf({ outlet, articles }: OutletTexts): Use {
  const all = articles.flatMap((article) => article.loaded.map((term) => ({ article, term })));
  const own = all.filter(({ term }) => !term.quoted);
  return {
    outlet,
    words: articles.reduce((sum, article) => sum + ownWords(article).length, 0),
    own,
    quoted: all.length - own.length,
  };
}

const evidenceOf = ({ article, term }: Located): Evidence => ({
  articleId: article.id,
  start: term.start,
  end: term.end,
});

const perThousand = (share: number): number => Math.round(share * 10_000) / 10;

/** Outlets that use several loaded terms, or more than the others; the most telling first. */
function findingsOf(uses: readonly Use[]): readonly Finding[] {
  return uses
    .map((use) => ({ use, others: together(uses.filter((other) => other !== use)) }))
    .map(({ use, others }) => ({ use, others, apart: isSetApart(use, others) }))
    .filter(({ use, others, apart }) => apart || isWorthSaying(use, others))
    .toSorted((a, b) => Number(b.apart) - Number(a.apart) || rate(b.use) - rate(a.use))
    .map(({ use, others, apart }) => ({
      outlet: use.outlet,
      claim: claimOf(use, others),
      confidence: apart ? 'firm' : use.words < ENOUGH_WORDS ? 'tentative' : 'likely',
      evidence: use.own.map(evidenceOf),
    }));
}

/** So many times the others' rate is worth a sentence. */
const TELLING_RATIO = 1.5;

const isWorthSaying = (use: Use, { count, words }: Count): boolean =>
  use.own.length >= ENOUGH_TERMS && rate(use) * words >= TELLING_RATIO * count;

/** What several outlets use, counted as one. */
interface Count {
  readonly count: number;
  readonly words: number;
}

const together = (uses: readonly Use[]): Count => ({
  count: uses.reduce((sum, { own }) => sum + own.length, 0),
  words: uses.reduce((sum, { words }) => sum + words, 0),
});

const rate = ({ own, words }: Use): number => (words === 0 ? 0 : own.length / words);

/** True where the outlet’s interval lies wholly above that of all the others taken together. */
const isSetApart = (use: Use, others: Count): boolean =>
  use.words >= ENOUGH_WORDS &&
  others.words >= ENOUGH_WORDS &&
  wilson(use.own.length, use.words)[0] > wilson(others.count, others.words)[1];

function claimOf(use: Use, others: Count): string {
  const strongestFirst = use.own.toSorted((a, b) => b.term.score - a.term.score);
  const all = [...new Set(strongestFirst.map(wordsOfTerm))].map((word) => `“${word}”`);
  const named = all.slice(0, NAMED).join(', ');
  const terms = counted(use.own.length, 'loaded term');
  return `${use.outlet} uses ${terms} in ${use.words} words of its own${rates(use, others)}${all.length > NAMED ? `, among them ${named}` : `: ${named}`}.`;
}

function rates(use: Use, others: Count): string {
  if (use.words < ENOUGH_WORDS) return '; too little text for a rate';
  const usual =
    others.words < ENOUGH_WORDS
      ? ''
      : `; elsewhere ${perThousand(others.count / others.words)} per 1,000`;
  return ` (${perThousand(rate(use))} per 1,000${usual})`;
}

const wordsOfTerm = ({ article, term }: Located): string =>
  article.text.slice(term.start, term.end);

const bars = (uses: readonly Use[]): Bars => ({
  kind: 'bars',
  title: 'Loaded terms in the outlet’s own words',
  unit: 'per 1,000 words',
  bars: uses.map((use) => {
    const [low, high] = wilson(use.own.length, use.words);
    return {
      label: use.outlet,
      value: perThousand(rate(use)),
      interval: use.words < ENOUGH_WORDS ? null : [perThousand(low), perThousand(high)],
      basis: `${use.own.length} in ${use.words} words; ${use.quoted} more within quoted speech`,
      evidence: use.own.map(evidenceOf),
    };
  }),
});

/** Which category of term each outlet uses how often, in its own words. */
function byCategory(uses: readonly Use[]): Table {
  const categories = [
    ...new Set(uses.flatMap(({ own }) => own.map(({ term }) => term.category))),
  ].toSorted();
  return {
    kind: 'table',
    title: 'By category',
    columns: [
      { label: 'Category', align: 'left' },
      ...uses.map(({ outlet }) => ({ label: outlet, align: 'right' as const })),
    ],
    rows: categories.map((category) => rowOf(category, uses)),
  };
}

function rowOf(category: string, uses: readonly Use[]): TableCell[] {
  const cells = uses.map(({ own }) => {
    const here = own.filter(({ term }) => term.category === category);
    return { text: String(here.length), evidence: here.map(evidenceOf) };
  });
  return [{ text: category, evidence: [] }, ...cells];
}

const passages = (uses: readonly Use[]): Passages => ({
  kind: 'passages',
  title: 'The sentences',
  groups: uses.map(({ outlet, own }) => ({
    label: outlet,
    passages: own.map(({ article, term }) => ({
      evidence: { articleId: article.id, ...boundsOf(sentenceOf(article, term)) },
      note: `${article.text.slice(term.start, term.end)}: ${term.why}`,
    })),
  })),
});

const boundsOf = ({ start, end }: Span): Span => ({ start, end });

const markOf = (article: AnnotatedArticle, term: LoadedTerm): Mark => ({
  articleId: article.id,
  start: term.start,
  end: term.end,
  label: term.quoted ? `${term.category}, within a quotation` : term.category,
  why: term.why,
});
