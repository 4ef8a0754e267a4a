import {
  CERTAINTY_CLASSES,
  type CertaintyClass,
  type CertaintyUse,
  certaintyUse,
  ENOUGH_WORDS,
  type HigherRate,
  higherRates,
  type LocatedMarker,
  ofClass,
} from '../align/certainty-use.ts';
import {
  claimWords,
  labelOfClaim,
  noteOfVersion,
  otherwise,
  shownWords,
} from '../align/claim-words.ts';
import { type Claim, type ClaimVersion, claimsOf } from '../align/claims.ts';
import { groupedBy } from '../measure/grouped.ts';
import { wilson } from '../measure/interval.ts';
import { originals, outletsOf } from '../measure/outlets.ts';
import { counted, joined } from '../measure/phrases.ts';
import { sentenceOf } from '../measure/voice.ts';
import type { AnnotatedArticle, CertaintyKind, CertaintyMarker } from '../model/annotation.ts';
import type { Bars, Evidence, Passages, Table, TableCell } from '../model/details.ts';
import type { Finding, Lens, LensMeta, LensOutcome, Mark } from '../model/lens.ts';

const meta: LensMeta = {
  id: 'certainty',
  title: 'Certainty',
  question: 'How sure is each outlet of what it states, and what does it take for granted?',
  method:
    'Hedges, hearsay, boosters, modal verbs, presuppositions and scare quotes are looked up by sense in a lexicon whose every entry has a sense, a note and a source, and tied to the clause or phrase that they attach to. What is quoted or reported of somebody named is counted apart. Rates are per 1,000 words that the outlet states itself, with a 95 % Wilson interval. Passages of different outlets that make the same claim are set side by side where one states it as a fact and another hedges it, has it by hearsay or leaves it to somebody.',
  limits:
    'Doubt that is said in other words than those of the lexicon is missed, and claims that share few words are not paired. A hedge is no fault: it may be the honest word where little is known, and a flat statement may rest on better knowledge. Later texts may know more.',
  task: 'Underline every word that makes a statement more or less certain. What would change if it were left out?',
  requires: [
    'tokens',
    'vectors',
    'sentences',
    'quotations',
    'quantities',
    'dates',
    'attributions',
    'certainty',
  ],
};

/** In the order of the table. Flat predictions are counted there, and not marked: "will" is everywhere. */
const KINDS: readonly CertaintyKind[] = [
  'hedge',
  'possibility',
  'hearsay',
  'distance',
  'booster',
  'presupposition',
  'obligation',
  'prediction',
];

/** Words named in one finding. */
const NAMED = 4;
/** Findings about claims that are merely attributed elsewhere: the surest of them. */
const MOST_ATTRIBUTED = 3;

export const certainty: Lens = {
  meta,
  run: (event): LensOutcome => {
    const texts = originals(event);
    if (texts.every(({ tokens }) => tokens.length === 0)) {
      return { status: 'not-applicable', reason: 'There is no text.' };
    }
    const uses = outletsOf(event).map(certaintyUse);
    const claims = claimsOf(texts);
    return {
      status: 'compared',
      findings: [...claimFindings(claims), ...rateFindings(uses)],
      details: [
        ...(claims.length === 0 ? [] : [sideBySide(claims)]),
        ...CERTAINTY_CLASSES.slice(0, 2)
          .filter((one) =>
            uses.some(({ own, others }) => ofClass(one, [...own, ...others]).length > 0),
          )
          .map((one) => bars(one, uses)),
        byKind(uses),
        sentences(uses),
      ],
      marks: event.articles.flatMap((article) =>
        article.certainty
          .filter(({ kind }) => kind !== 'prediction')
          .map((one) => markOf(article, one)),
      ),
    };
  },
};

const evidenceOf = ({ article, marker: { start, end } }: LocatedMarker): Evidence => ({
  articleId: article.id,
  start,
  end,
});

const evidenceOfVersion = ({ article, span }: ClaimVersion): Evidence => ({
  articleId: article.id,
  start: span.start,
  end: span.end,
});

/** Claims that are a fact here and open, hearsay or somebody's words there. */
function claimFindings(claims: readonly Claim[]): readonly Finding[] {
  return [
    ...claims.filter((claim) => !isSpoken(claim)).map((claim) => findingOf(claim, 'likely')),
    ...claims
      .filter(isSpoken)
      .slice(0, MOST_ATTRIBUTED)
      .map((claim) => findingOf(claim, 'tentative')),
  ];
}

/** True where nobody doubts it in their own voice: some state it, others let somebody say it. */
const isSpoken = (claim: Claim): boolean =>
  claim.every(({ degree }) => degree === 'flat' || degree === 'attributed');

function findingOf(claim: Claim, confidence: Finding['confidence']): Finding {
  const flat = claim.filter(({ degree }) => degree === 'flat');
  const open = claim.filter(({ degree }) => degree !== 'flat');
  const [first] = flat;
  const words = first === undefined ? '' : claimWords(first);
  return {
    outlet: null,
    claim: `${joined(flat.map(({ article }) => article.outlet))} ${flat.length === 1 ? 'states' : 'state'} as a fact: “${words}”. ${open.map(otherwise).join('; ')}.`,
    confidence,
    evidence: [...flat, ...open].map(evidenceOfVersion),
  };
}

/** Outlets that use more of a class in what they state themselves than the others do. */
const rateFindings = (uses: readonly CertaintyUse[]): readonly Finding[] =>
  higherRates(uses)
    .map(rateFinding)
    .toSorted((a, b) => Number(b.confidence === 'firm') - Number(a.confidence === 'firm'));

function rateFinding({ label, outlet, words, own, elsewhere, isApart }: HigherRate): Finding {
  const named = [...new Set(own.map(({ article, marker }) => `“${shownWords(article, marker)}”`))];
  return {
    outlet,
    claim: `${counted(own.length, singular(label), label)} in the ${words} words that ${outlet} states itself (${perThousand(own.length / words)} per 1,000; elsewhere ${perThousand(elsewhere)})${named.length > NAMED ? ', among them' : ':'} ${named.slice(0, NAMED).join(', ')}.`,
    confidence: isApart ? 'firm' : 'tentative',
    evidence: own.map(evidenceOf),
  };
}

const singular = (label: string): string => label.replace(/s\b/, '');

const perThousand = (share: number): number => Math.round(share * 10_000) / 10;

const sideBySide = (claims: readonly Claim[]): Passages => ({
  kind: 'passages',
  title: 'One claim, stated with different certainty',
  groups: claims.map((claim) => ({
    label: labelOfClaim(claim),
    passages: claim.map((version) => ({
      evidence: { articleId: version.article.id, ...version.sentence },
      note: noteOfVersion(version),
    })),
  })),
});

const bars = (one: CertaintyClass, uses: readonly CertaintyUse[]): Bars => ({
  kind: 'bars',
  title: `${one.label.charAt(0).toUpperCase()}${one.label.slice(1)} in what the outlet states itself`,
  unit: 'per 1,000 words',
  bars: uses.map((use) => {
    const own = ofClass(one, use.own);
    const [low, high] = wilson(own.length, use.words);
    const others = ofClass(one, use.others).length;
    return {
      label: use.outlet,
      value: use.words === 0 ? 0 : perThousand(own.length / use.words),
      interval: use.words < ENOUGH_WORDS ? null : [perThousand(low), perThousand(high)],
      basis: `${own.length} in ${use.words} words; ${others} more in what others say`,
      evidence: own.map(evidenceOf),
    };
  }),
});

/** How often each outlet uses each kind itself, with what others say in it apart. */
const byKind = (uses: readonly CertaintyUse[]): Table => ({
  kind: 'table',
  title: 'By kind: in the outlet’s own statements, and within what others say',
  columns: [
    { label: 'Kind', align: 'left' },
    ...uses.map(({ outlet }) => ({ label: outlet, align: 'right' as const })),
  ],
  rows: KINDS.filter((kind) =>
    uses.some(({ own, others }) => [...own, ...others].some(({ marker }) => marker.kind === kind)),
  ).map((kind) => rowOf(kind, uses)),
});

const rowOf = (kind: CertaintyKind, uses: readonly CertaintyUse[]): TableCell[] => [
  { text: kind, evidence: [] },
  ...uses.map((use) => cellOf(kind, use)),
];

function cellOf(kind: CertaintyKind, { own, others }: CertaintyUse): TableCell {
  const [here, apart] = [own, others].map((all) =>
    all.filter(({ marker }) => marker.kind === kind),
  );
  const more = apart?.length ?? 0;
  return {
    text: `${here?.length ?? 0}${more > 0 ? ` (+${more})` : ''}`,
    evidence: [...(here ?? []), ...(apart ?? [])].map(evidenceOf),
  };
}

/** The outlet’s own marked sentences, each once; the reasons stand at the marks in the articles. */
const sentences = (uses: readonly CertaintyUse[]): Passages => ({
  kind: 'passages',
  title: 'The sentences',
  groups: uses.flatMap(({ outlet, own }) => {
    const marked = own.filter(({ marker }) => marker.kind !== 'prediction');
    const bySentence = groupedBy(marked, ({ article, marker }) => {
      const { start } = sentenceOf(article, marker);
      return `${article.id} ${start}`;
    });
    const passages = [...bySentence.values()].map(passageOf);
    return passages.length === 0 ? [] : [{ label: outlet, passages }];
  }),
});

function passageOf(all: readonly LocatedMarker[]): Passages['groups'][number]['passages'][number] {
  const [first] = all;
  const span = first === undefined ? { start: 0, end: 0 } : sentenceOf(first.article, first.marker);
  return {
    evidence: { articleId: first?.article.id ?? '', start: span.start, end: span.end },
    note: all
      .map(({ article, marker }) => `“${shownWords(article, marker)}”: ${marker.kind}`)
      .join('; '),
  };
}

const VOICES: Readonly<Record<CertaintyMarker['voice'], string>> = {
  own: '',
  reported: ', in what somebody says',
  quoted: ', within a quotation',
};

const markOf = (
  { id }: AnnotatedArticle,
  { start, end, kind, voice, why }: CertaintyMarker,
): Mark => ({
  articleId: id,
  start,
  end,
  label: `${kind}${VOICES[voice]}`,
  why,
});
