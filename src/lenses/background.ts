import { type ContextPassage, contextPassages } from '../align/context-passages.ts';
import { areRelated } from '../align/relatedness.ts';
import { groupedBy } from '../measure/grouped.ts';
import { originals, outletsOf } from '../measure/outlets.ts';
import { counted, joined } from '../measure/phrases.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Evidence, Passages } from '../model/details.ts';
import type { Event } from '../model/event.ts';
import type { Confidence, Finding, Lens, LensMeta, LensOutcome } from '../model/lens.ts';
import { clipEnd } from '../text/sentence.ts';

const meta: LensMeta = {
  id: 'background',
  title: 'Background',
  question:
    'Which history, definitions and earlier events does one outlet add that the others do not?',
  method:
    'A passage is background where its sentences speak of another time than the event’s: dates long before it, the past before the past, words such as “in living memory”, or the present tense of what always holds. Days of the event itself, speech and the outlet’s own reporting speak against it. It opens a paragraph or fills most of one, and no other outlet has a like passage.',
  limits:
    'History told without a date or in the tense of news may be missed, and an earlier step of the same event may be taken for history. Others may have given the same background the day before, or lack the room for it.',
  task: 'Which text explains what was before? Say what a reader learns from it, and how the event looks without it.',
  requires: [
    'paragraphs',
    'sentences',
    'tokens',
    'dates',
    'quotations',
    'quantities',
    'attributions',
    'vectors',
  ],
};

/** Passages of one outlet that its finding shows, the weightiest first. */
const MOST_SHOWN = 3;
const LONGEST_LABEL = 100;
/** A passage of this weight has more than one sign. */
const FIRM = 3;
const LIKELY = 2;

export const background: Lens = {
  meta,
  run: (event): LensOutcome => {
    const reason = reasonAgainst(event);
    if (reason !== null) return { status: 'not-applicable', reason };
    const own = new Set(originals(event));
    const all = contextPassages(event.articles).filter(({ article }) => own.has(article));
    const alone = all.filter(({ sharedBy }) => sharedBy.size === 0);
    const outlets = outletsOf(event).length;
    const byOutlet = [...groupedBy(alone, ({ article }) => article.outlet)].toSorted(byWeight);
    return {
      status: 'compared',
      findings: byOutlet.map(([outlet, passages]) => findingOf(outlet, passages, outlets)),
      details: all.length === 0 ? [] : [passagesOf(byOutlet, all)],
      marks: [],
    };
  },
};

function reasonAgainst(event: Event): string | null {
  const outlets = outletsOf(event).filter(({ articles }) => articles.some(hasText));
  if (outlets.length < 2) return 'One outlet only: there is nothing to compare.';
  return areRelated(event.articles)
    ? null
    : 'The texts share too little to compare: they may be about different events.';
}

const hasText = ({ text }: AnnotatedArticle): boolean => /\p{L}/u.test(text);

type OfOutlet = readonly [outlet: string, passages: readonly ContextPassage[]];

const weightOf = (passages: readonly ContextPassage[]): number =>
  passages.reduce((sum, { weight }) => sum + weight, 0);

const byWeight = ([a, one]: OfOutlet, [b, other]: OfOutlet): number =>
  weightOf(other) - weightOf(one) || (a < b ? -1 : Number(a > b));

function findingOf(outlet: string, passages: readonly ContextPassage[], outlets: number): Finding {
  const shown = passages.toSorted((a, b) => b.weight - a.weight).slice(0, MOST_SHOWN);
  const [first] = shown;
  const others = outlets === 2 ? 'the other outlet’s text' : 'the other outlets’ texts';
  const more = passages.length > 1 ? ` (and ${counted(passages.length - 1, 'more passage')})` : '';
  return {
    outlet,
    claim: `${outlet} adds background that was not found in ${others}: “${labelOf(first)}”${more}.`,
    confidence: confidenceOf(first?.weight ?? 0),
    evidence: shown.map(evidenceOf),
  };
}

const confidenceOf = (weight: number): Confidence =>
  weight >= FIRM ? 'firm' : weight >= LIKELY ? 'likely' : 'tentative';

const labelOf = (passage: ContextPassage | undefined): string =>
  passage === undefined ? '' : clipEnd(wordsOfPassage(passage), LONGEST_LABEL);

const wordsOfPassage = ({ article, start, end }: ContextPassage): string =>
  article.text.slice(start, end).replaceAll(/\s+/g, ' ');

const evidenceOf = ({ article, start, end }: ContextPassage): Evidence => ({
  articleId: article.id,
  start,
  end,
});

/** By outlet what it alone has, then what several have. */
function passagesOf(byOutlet: readonly OfOutlet[], all: readonly ContextPassage[]): Passages {
  const shared = all.filter(({ sharedBy }) => sharedBy.size > 0);
  const groups = byOutlet.map(([outlet, passages]) => ({
    label: `Only in ${outlet}`,
    passages: passages.map((passage) => ({ evidence: evidenceOf(passage), note: noteOf(passage) })),
  }));
  return {
    kind: 'passages',
    title: 'Background in each version',
    groups:
      shared.length === 0
        ? groups
        : [...groups, { label: 'In several versions', passages: shared.map(sharedPassage) }],
  };
}

const noteOf = ({ signs }: ContextPassage): string => `Taken for background by ${joined(signs)}.`;

const sharedPassage = (
  passage: ContextPassage,
): Passages['groups'][number]['passages'][number] => ({
  evidence: evidenceOf(passage),
  note: `A like passage stands in ${joined([...passage.sharedBy].toSorted())}.`,
});
