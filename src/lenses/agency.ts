import type { Act, ActForm } from '../align/acts.ts';
import { actsOf } from '../align/acts.ts';
import { type Happening, happeningsOf } from '../align/same-acts.ts';
import { groupedBy } from '../measure/grouped.ts';
import { type OutletTexts, originals, outletsOf } from '../measure/outlets.ts';
import type { Evidence, Passages, Table, TableCell } from '../model/details.ts';
import type { Finding, Lens, LensMeta, LensOutcome, Mark } from '../model/lens.ts';

const meta: LensMeta = {
  id: 'agency',
  title: 'Agency',
  question: 'Who acts on whom, and where does a text leave out who did it?',
  method:
    'A trained parser reads each clause: the active (“police cleared the square”), the passive with who did it (“cleared by police”) or without (“the square was cleared”), a noun for the deed (“the clearance”), a thing as its actor (“violence erupted”). Clauses and nouns of one verb, its synonyms or what is derived from it, with a participant or a figure in common, are one happening.',
  limits:
    'The parser errs: about one passive in ten is missed. Happenings that texts tell with unlike verbs are not tied. A passive may be the plainest way to tell what happened to somebody, and who did it may be unknown or stand in the sentence before.',
  task: 'Underline every verb in the passive. Who did it? Does the text say so anywhere?',
  requires: ['sentences', 'tokens', 'parses', 'entities', 'quotations', 'loaded', 'attributions'],
};

const MOST_ROWS = 20;
const MOST_PASSAGES = 6;
const MOST_FINDINGS = 4;
/** Wordings shown in one cell. */
const MOST_ACTS = 2;
const LONGEST_WORDING = 70;

export const agency: Lens = {
  meta,
  run: (event): LensOutcome => {
    const outlets = outletsOf(event);
    const texts = new Set(originals(event));
    const told = happeningsOf(event.articles)
      .map(({ label, acts }) => ({
        label,
        acts: acts.filter(({ article }) => texts.has(article)),
      }))
      .filter(isCompared)
      .toSorted(
        (a, b) =>
          contrast(b) - contrast(a) ||
          formsIn(b) - formsIn(a) ||
          b.acts.length - a.acts.length ||
          order(a.label, b.label),
      );
    const shown = told.slice(0, MOST_ROWS);
    const acts = actsOf(event.articles);
    return {
      status: 'compared',
      findings: findingsOf(told),
      details: [
        ...(shown.length > 0 ? [table(shown, outlets), passages(shown)] : []),
        counts(outlets, acts),
      ],
      marks: acts.flatMap(markOf),
    };
  },
};

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const formsIn = ({ acts }: Happening): number => new Set(acts.map(({ form }) => form)).size;
/** Two outlets tell it in different forms, one of them other than plainly active. */
function isCompared({ acts }: Happening): boolean {
  const forms = new Map(acts.map(({ article, form }) => [`${article.outlet} ${form}`, form]));
  const outlets = new Set(acts.map(({ article }) => article.outlet));
  const kinds = new Set(forms.values());
  return outlets.size > 1 && kinds.size > 1 && TELLING.some((form) => kinds.has(form));
}
const TELLING: readonly ActForm[] = ['passive', 'agent left out', 'noun for the deed'];

/** Outlets that say who did it, against outlets that do not. */
function contrast({ acts }: Happening): number {
  const naming = new Set(acts.filter(isNamed).map(({ article }) => article.outlet));
  const others = acts.filter(
    ({ form, article }) => form === 'agent left out' && !naming.has(article.outlet),
  );
  return naming.size > 0 && others.length > 0 ? 1 : 0;
}

const isNamed = ({ form, agent }: Act): boolean =>
  agent !== null &&
  (form === 'active' || form === 'passive') &&
  !/^(?:who|which|that|what|somebody|someone|it|they|this)$/i.test(agent);

const evidenceOf = ({ article, start, end }: Act): Evidence => ({
  articleId: article.id,
  start,
  end,
});
/** "SKARROW, 4 May (Relay) - " before the subject. */
const DATELINE = /^\p{Lu}{3}.{0,50}?\s[-–—]\s/u;

/** The words, the middle of a long stretch left out. */
function wordingOf({ article, start, end }: Act): string {
  const words = article.text.slice(start, end).replace(/\s+/g, ' ').replace(DATELINE, '');
  if (words.length <= LONGEST_WORDING) return words;
  const half = LONGEST_WORDING / 2;
  return `${words.slice(0, half).replace(/\s\S*$/, '')} … ${words.slice(-half).replace(/^\S*\s/, '')}`;
}

const table = (shown: readonly Happening[], outlets: readonly OutletTexts[]): Table => ({
  kind: 'table',
  title: 'The same happening, and who does it',
  columns: [
    { label: 'Happening', align: 'left' },
    ...outlets.map(({ outlet }) => ({ label: outlet, align: 'left' as const })),
  ],
  rows: shown.map(({ label, acts }) => [
    { text: label, evidence: [] },
    ...outlets.map(({ outlet }) => cellOf(acts.filter(({ article }) => article.outlet === outlet))),
  ]),
});

const cellOf = (acts: readonly Act[]): TableCell => {
  const more = acts.length - MOST_ACTS;
  const shown = acts.slice(0, MOST_ACTS).map((act) => `${act.form}: “${wordingOf(act)}”`);
  return {
    text: [...shown, ...(more > 0 ? [`${more} more`] : [])].join('; '),
    evidence: acts.map(evidenceOf),
  };
};

const passages = (shown: readonly Happening[]): Passages => ({
  kind: 'passages',
  title: 'Side by side',
  groups: shown.slice(0, MOST_PASSAGES).map(({ label, acts }) => ({
    label,
    passages: firstByOutlet(acts).map((act) => ({
      evidence: evidenceOf(act),
      note: act.form,
    })),
  })),
});

/** Of each outlet the first act; one that leaves the agent out before others. */
const firstByOutlet = (acts: readonly Act[]): readonly Act[] =>
  [...groupedBy(acts, ({ article }) => article.outlet).values()].flatMap(
    (own) => own.find(({ form }) => form === 'agent left out') ?? own.slice(0, 1),
  );

const FORMS: readonly ActForm[] = [
  'active',
  'passive',
  'agent left out',
  'thing as actor',
  'noun for the deed',
];

/** How often each outlet uses each form, whatever it tells. */
const counts = (outlets: readonly OutletTexts[], acts: readonly Act[]): Table => ({
  kind: 'table',
  title: 'How often each form',
  columns: [
    { label: 'Outlet', align: 'left' },
    ...FORMS.map((form) => ({ label: form, align: 'right' as const })),
  ],
  rows: outlets.map(({ outlet, articles }) => [
    { text: outlet, evidence: [] },
    ...FORMS.map((form) => {
      const own = acts.filter((act) => act.form === form && articles.includes(act.article));
      return { text: `${own.length}`, evidence: own.map(evidenceOf) };
    }),
  ]),
});

const WHY: Partial<Record<ActForm, string>> = {
  'agent left out': 'A passive that does not say who did it.',
  'thing as actor': 'A thing, not a person, is the subject of the verb.',
  'noun for the deed': 'A noun stands for what was done; it need not say who did it.',
};

function markOf(act: Act): readonly Mark[] {
  const why = WHY[act.form];
  return why === undefined || (act.agent !== null && act.form === 'noun for the deed')
    ? []
    : [{ ...evidenceOf(act), label: act.form, why }];
}

/** Where one outlet leaves out who did what another says somebody did. */
function findingsOf(told: readonly Happening[]): readonly Finding[] {
  return told
    .filter((one) => contrast(one) > 0)
    .flatMap(findingOf)
    .slice(0, MOST_FINDINGS);
}

function findingOf({ acts }: Happening): readonly Finding[] {
  const byOutlet = [...groupedBy(acts, ({ article }) => article.outlet)];
  const first = byOutlet.find(([, own]) => own.some(isLeftOut) && !own.some(isNamed));
  const left = first?.[1].find(isLeftOut);
  const naming = acts.find(isNamed);
  if (first === undefined || left === undefined || naming === undefined) return [];
  return [
    {
      outlet: first[0],
      claim: `${first[0]} does not say in this clause who did it: “${wordingOf(left)}”; ${naming.article.outlet} does: “${wordingOf(naming)}”.`,
      confidence: 'tentative',
      evidence: [evidenceOf(left), evidenceOf(naming)],
    },
  ];
}

/** With more than the participle alone. */
const isLeftOut = (act: Act): boolean =>
  act.form === 'agent left out' && wordingOf(act).includes(' ');
