import { claimWords, howInWords, shownWords } from '../align/claim-words.ts';
import { type HeadlineReading, isTellingDoubt, readHeadline } from '../align/headlines.ts';
import { type LateFact, lateFacts } from '../align/late-facts.ts';
import { loadedHeadlines, ownLoaded } from '../align/loaded-headlines.ts';
import { lateInWords, placeInWords } from '../align/position-words.ts';
import { isLead, type Position, type Prominence, prominencesOf } from '../align/positions.ts';
import { groupedBy } from '../measure/grouped.ts';
import { originals } from '../measure/outlets.ts';
import { counted, joined, possessive } from '../measure/phrases.ts';
import { sentenceOf } from '../measure/voice.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Evidence, Passages, Table, TableCell } from '../model/details.ts';
import type { Finding, Lens, LensMeta, LensOutcome, Mark } from '../model/lens.ts';
import type { Span } from '../model/span.ts';
import { clipEnd } from '../text/sentence.ts';

const meta: LensMeta = {
  id: 'headline',
  title: 'Headlines',
  question:
    'What does each headline make of its own text, and where does each text put what others lead with?',
  method:
    'A headline that asks nothing, quotes nobody and names no source is held against the sentence of its text that says most of the same: does the text state it, hedge it, or leave it to somebody? Figures of the headline are looked for in the text, and words of the headline that the text has only in somebody’s mouth are named. Loaded terms are looked up as in the text. Facts that several texts tell are shown with the paragraph in which each first has them.',
  limits:
    'A headline in other words than its text cannot be held against it. Headlines are mostly not written by the author of the text, and their brevity costs every “reportedly”. What stands late may be newer, or known to the outlet’s readers.',
  task: 'Read only the headlines. What would you believe? Which sentence of the text bears it out, and how sure is that sentence?',
  requires: [
    'tokens',
    'vectors',
    'sentences',
    'paragraphs',
    'entities',
    'quotations',
    'quantities',
    'dates',
    'attributions',
    'certainty',
    'loaded',
  ],
};

/** So many facts in the table of places. */
const MOST_FACTS = 12;
/** Findings on places: one an outlet, the most telling. */
const MOST_LATE = 3;
/** Characters of a label or headline that are shown in a finding. */
const SHOWN = 90;

export const headline: Lens = {
  meta,
  run: (event): LensOutcome => {
    const texts = originals(event);
    const titled = texts.filter(({ title }) => title.trim() !== '');
    if (titled.length === 0) {
      return { status: 'not-applicable', reason: 'No text of this event has a headline.' };
    }
    const readings = titled.map(readHeadline);
    const places = prominencesOf(texts);
    return {
      status: 'compared',
      findings: [
        ...readings.flatMap(weakenedFinding),
        ...readings.flatMap(figureFindings),
        ...readings.flatMap(borrowedFindings),
        ...lateFacts(places).slice(0, MOST_LATE).map(lateFinding),
        ...loadedFindings(titled),
      ],
      details: [headlines(readings), ...againstTexts(readings), ...placesOf(places, texts)],
      marks: event.articles.flatMap(marksOf),
    };
  },
};

const inHeadline = ({ id }: AnnotatedArticle, { start, end }: Span): Evidence => ({
  articleId: id,
  part: 'headline',
  start,
  end,
});
const inText = ({ id }: AnnotatedArticle, { start, end }: Span): Evidence => ({
  articleId: id,
  start,
  end,
});
const whole = ({ title }: AnnotatedArticle): Span => ({ start: 0, end: title.length });
const titleWords = ({ title }: AnnotatedArticle, { start, end }: Span): string =>
  clipEnd(title.slice(start, end).replaceAll(/\s+/g, ' '), SHOWN);

/** The headline states what the text leaves open or to somebody. */
function weakenedFinding({ article, weakened }: HeadlineReading): readonly Finding[] {
  if (weakened === null || !isTellingDoubt(weakened)) return [];
  return [
    {
      outlet: article.outlet,
      claim: `${possessive(article.outlet)} headline states as a fact: “${titleWords(article, whole(article))}”. Its text ${howInWords({ article, ...weakened })}: “${claimWords({ article, ...weakened })}”.`,
      confidence: weakened.marker === null ? 'tentative' : 'likely',
      evidence: [inHeadline(article, whole(article)), inText(article, weakened.span)],
    },
  ];
}

const figureFindings = ({ article, figures }: HeadlineReading): readonly Finding[] =>
  figures.map(({ quantity, body }) => ({
    outlet: article.outlet,
    claim: `${possessive(article.outlet)} headline has “${titleWords(article, quantity)}”; its text has ${joined(distinct(body.map((one) => `“${shownWords(article, one)}”`)).slice(0, 3))}.`,
    confidence: 'likely',
    evidence: [
      inHeadline(article, quantity),
      ...body.slice(0, 3).map((one) => inText(article, one)),
    ],
  }));

const distinct = (words: readonly string[]): readonly string[] => [...new Set(words)];

/** Words of the headline that the text has only as somebody’s. */
const borrowedFindings = ({ article, borrowed }: HeadlineReading): readonly Finding[] =>
  borrowed.slice(0, 1).map(({ span, places, source }) => ({
    outlet: article.outlet,
    claim: `${possessive(article.outlet)} headline takes up words without saying whose: “${titleWords(article, span)}” stands in its text only ${source === null ? 'within a quotation' : `as the words of ${clipEnd(source, SHOWN)}`}.`,
    confidence: 'likely',
    evidence: [inHeadline(article, span), ...places.map((place) => inText(article, place))],
  }));

/** Outlets that have late what others lead with. */
const lateFinding = ({ prominence, outlet, position }: LateFact): Finding => ({
  outlet,
  claim: lateInWords(prominence, outlet, position),
  confidence: 'likely',
  evidence: [
    position.evidence,
    ...[...prominence.positions.values()].filter(isLead).map(({ evidence }) => evidence),
  ],
});

/** Terms of the headline that are loaded in the outlet’s own voice. */
function loadedFindings(titled: readonly AnnotatedArticle[]): readonly Finding[] {
  const plain = titled.filter((article) => article.headline.loaded.length === 0).length;
  return loadedHeadlines(titled).map(({ outlet, headlines: own, terms }) => {
    const named = distinct(terms.map(({ article, term }) => `“${titleWords(article, term)}”`));
    return {
      outlet,
      claim: `${counted(terms.length, 'loaded term')} in ${possessive(outlet)} headline${own > 1 ? 's' : ''}: ${named.join(', ')}${plainInWords(plain, titled.length)}.`,
      confidence: terms.length > 1 ? 'likely' : 'tentative',
      evidence: terms.map(({ article, term }) => inHeadline(article, term)),
    };
  });
}

/** How many headlines have no loaded term, where there are others to hold this one against. */
function plainInWords(plain: number, all: number): string {
  if (all < 2) return '';
  if (plain === 0) return `; each of the ${all} headlines of this event has some`;
  return `; ${plain} of the ${all} headlines of this event ${plain === 1 ? 'has' : 'have'} none`;
}

/** Every headline with what was found in it. */
const headlines = (readings: readonly HeadlineReading[]): Table => ({
  kind: 'table',
  title: 'The headlines',
  columns: ['Outlet', 'Headline', 'Loaded terms', 'Against its text'].map((label) => ({
    label,
    align: 'left',
  })),
  rows: readings.map((reading) => {
    const { article } = reading;
    const terms = ownLoaded(article);
    return [
      { text: article.outlet, evidence: [] },
      {
        text: article.title.replaceAll(/\s+/g, ' '),
        evidence: [inHeadline(article, whole(article))],
      },
      {
        text: terms.map((term) => titleWords(article, term)).join(', ') || '–',
        evidence: terms.map((term) => inHeadline(article, term)),
      },
      againstCell(reading),
    ];
  }),
});

function againstCell({ article, weakened, figures, borrowed }: HeadlineReading): TableCell {
  const said = [
    ...(weakened === null
      ? []
      : [weakened.marker === null ? 'the text leaves it to somebody' : 'the text hedges it']),
    ...figures.map(() => 'a figure differs'),
    ...(borrowed.length > 0 ? ['takes up somebody’s words'] : []),
  ];
  const evidence = [
    ...(weakened === null ? [] : [weakened.span]),
    ...figures.flatMap(({ body }) => body.slice(0, 3)),
    ...borrowed.flatMap(({ places }) => places),
  ].map((span) => inText(article, span));
  return { text: said.join('; ') || '–', evidence };
}

/** Headline and passage side by side, where they differ. */
function againstTexts(readings: readonly HeadlineReading[]): readonly Passages[] {
  const groups = readings.flatMap(({ article, weakened, borrowed }) => {
    const spans = [
      ...(weakened === null ? [] : [{ span: weakened.sentence, note: 'the text' }]),
      ...borrowed.flatMap(({ places, source }) =>
        places.map((span) => ({
          span: sentenceOf(article, span),
          note: source === null ? 'the text' : `the text: ${source}`,
        })),
      ),
    ];
    if (spans.length === 0) return [];
    return [
      {
        label: article.outlet,
        passages: [
          { evidence: inHeadline(article, whole(article)), note: 'the headline' },
          ...spans.map(({ span, note }) => ({ evidence: inText(article, span), note })),
        ],
      },
    ];
  });
  return groups.length === 0 ? [] : [{ kind: 'passages', title: 'Headline and text', groups }];
}

function placesOf(
  all: readonly Prominence[],
  texts: readonly AnnotatedArticle[],
): readonly Table[] {
  if (all.length === 0) return [];
  const outlets = [...groupedBy(texts, ({ outlet }) => outlet)];
  const labels = ['Fact', ...outlets.map(([outlet]) => outlet)];
  return [
    {
      kind: 'table',
      title: 'Where each text first has what others lead with',
      columns: labels.map((label) => ({ label, align: 'left' })),
      rows: all.slice(0, MOST_FACTS).map((one) => factRow(one, outlets)),
    },
  ];
}

const factRow = (
  { fact, positions }: Prominence,
  outlets: readonly (readonly [string, readonly AnnotatedArticle[]])[],
): readonly TableCell[] => [
  { text: clipEnd(fact.label, SHOWN), evidence: [] },
  ...outlets.map(([outlet, own]) => placeCell(positions.get(outlet), own)),
];

const placeCell = (
  position: Position | undefined,
  own: readonly AnnotatedArticle[],
): TableCell => ({
  text: placeInWords(position, own),
  evidence: position === undefined ? [] : [position.evidence],
});

const marksOf = (article: AnnotatedArticle): readonly Mark[] =>
  article.headline.loaded.map((term) => ({
    ...inHeadline(article, term),
    label: term.quoted ? `${term.category}, within a quotation` : term.category,
    why: term.why,
  }));
