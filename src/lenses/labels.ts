import type { Actor } from '../align/actor.ts';
import { actorsOf } from '../align/actors.ts';
import { type Label, labelsOf, type Use } from '../align/labels.ts';
import { anyBody } from '../lexicons/actor-nouns.ts';
import { type OutletTexts, outletsOf } from '../measure/outlets.ts';
import { joined } from '../measure/phrases.ts';
import type { Evidence, Passages, Table, TableCell } from '../model/details.ts';
import type { Finding, Lens, LensMeta, LensOutcome, Mark } from '../model/lens.ts';

const meta: LensMeta = {
  id: 'labels',
  title: 'Labels',
  question: 'What does each outlet call the people, groups and countries in the event?',
  method:
    'Every name, title and description is tied to whom it means: names by their forms, titles by the name that follows, descriptions by apposition, by “is” and “called”, and “the minister” or “the alliance” by what the texts say of each. Nouns for groups of one kind (“dockers”, “strikers”, “the mob”) are the same people unless a text sets them beside each other. Actors whose labels differ most come first.',
  limits:
    'Pronouns are left out, and a description that nothing in the texts ties to a name is not found. That groups of one kind are the same people is likely within one event, not sure. A country’s row holds its government and officials too. A label may be the exact word for whom it names.',
  task: 'Underline every word that names or describes somebody. Which labels does one text alone have, and what do they make you think of that person?',
  requires: ['sentences', 'tokens', 'parses', 'entities', 'quotations', 'loaded'],
};

/** Actors shown, those whose labels differ most first. */
const MOST_ROWS = 30;
/** Wordings named in one cell. */
const MOST_FORMS = 5;
/** Findings, and those on one actor. */
const MOST_FINDINGS = 6;
const MOST_AN_ACTOR = 2;
/** Actors whose first mentions stand side by side. */
const MOST_FIRST = 6;

interface Row {
  readonly actor: Actor;
  readonly cells: readonly Cell[];
}
interface Cell {
  readonly outlet: string;
  readonly labels: readonly Label[];
}

export const labels: Lens = {
  meta,
  run: (event): LensOutcome => {
    const outlets = outletsOf(event);
    if (outlets.length < 2) {
      return { status: 'not-applicable', reason: 'One outlet only: there is nothing to compare.' };
    }
    const rows = actorsOf(event.articles)
      .map((actor) => rowOf(actor, outlets))
      .filter(isCompared)
      .map((row) => ({ row, weight: difference(row) }))
      .toSorted((a, b) => b.weight - a.weight || (a.row.actor.name < b.row.actor.name ? -1 : 1))
      .slice(0, MOST_ROWS)
      .map(({ row }) => row);
    return {
      status: 'compared',
      findings: findingsOf(rows),
      details: [table(rows, outlets), firstMentions(rows)],
      marks: rows.flatMap(({ actor }) =>
        labelsOf(actor, event.articles).flatMap((label) => marksOf(actor, label)),
      ),
    };
  },
};

const rowOf = (actor: Actor, outlets: readonly OutletTexts[]): Row => ({
  actor,
  cells: outlets.map(({ outlet, articles }) => ({ outlet, labels: labelsOf(actor, articles) })),
});

/** Two outlets at least speak of the actor, in more than one wording. */
const isCompared = ({ cells }: Row): boolean =>
  cells.filter((cell) => cell.labels.length > 0).length > 1 &&
  new Set(cells.flatMap((cell) => cell.labels.map(({ key }) => key))).size > 1;

/** A label that one outlet alone has weighs by how often it has it; a noun much more than a form of the name. */
function difference(row: Row): number {
  let sum = 0;
  for (const cell of row.cells) {
    for (const label of cell.labels) {
      if (isElsewhere(row, cell, label)) continue;
      const weight = label.noun === null ? NAME_WEIGHT : label.isLoaded ? LOADED_WEIGHT : 1;
      sum += weight * Math.log2(1 + label.uses.length);
    }
  }
  return sum;
}
const NAME_WEIGHT = 0.2;
const LOADED_WEIGHT = 2;

const isElsewhere = ({ cells }: Row, cell: Cell, { key }: Label): boolean =>
  cells.some((other) => other !== cell && other.labels.some((one) => one.key === key));

const evidenceOf = ({ articleId, start, end }: Use): Evidence => ({ articleId, start, end });

const table = (rows: readonly Row[], outlets: readonly OutletTexts[]): Table => ({
  kind: 'table',
  title: 'What each outlet calls them',
  columns: [
    { label: 'Actor', align: 'left' },
    ...outlets.map(({ outlet }) => ({ label: outlet, align: 'left' as const })),
  ],
  rows: rows.map(({ actor, cells }) => [
    { text: actor.name, evidence: [] },
    ...cells.map((cell) => tableCell(cell.labels)),
  ]),
});

function tableCell(own: readonly Label[]): TableCell {
  // What tells versions apart is never among what is left out.
  const ranked = own.toSorted((a, b) => Number(b.isLoaded) - Number(a.isLoaded));
  const shown = own.filter((label) => ranked.indexOf(label) < MOST_FORMS);
  const more = own.length - shown.length;
  return {
    text: [...shown.map(labelInWords), ...(more > 0 ? [`${more} more`] : [])].join(', '),
    evidence: own.flatMap(({ uses }) => uses.map(evidenceOf)),
  };
}

/** "the mob ×3 (loaded)", "the thugs ×2 (in quotes)" */
function labelInWords({ form, uses, isLoaded }: Label): string {
  const notes = [
    ...(isLoaded ? ['loaded'] : []),
    ...(uses.every(({ isQuoted }) => isQuoted) ? ['in quotes'] : []),
  ];
  const count = uses.length > 1 ? ` ×${uses.length}` : '';
  return `${form}${count}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
}

/** How each text brings them in, of the actors whose labels differ most. */
const firstMentions = (rows: readonly Row[]): Passages => ({
  kind: 'passages',
  title: 'How each text first names them',
  groups: rows.slice(0, MOST_FIRST).map(({ actor, cells }) => ({
    label: actor.name,
    passages: cells.flatMap(({ labels: own }) => {
      const uses = own.flatMap((label) => label.uses);
      const [first] = uses.toSorted((a, b) => order(a.articleId, b.articleId) || a.start - b.start);
      return first === undefined ? [] : [{ evidence: evidenceOf(first), note: '' }];
    }),
  })),
});

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function marksOf({ name }: Actor, { noun, isLoaded, uses }: Label): readonly Mark[] {
  if (noun === null) return [];
  return uses.map((use) => ({
    ...evidenceOf(use),
    label: isLoaded ? 'loaded label' : 'label',
    why: `What the text calls ${name}${use.isQuoted ? ', in somebody’s words' : ''}.`,
  }));
}

/** What one outlet alone calls an actor, the most telling wording first. */
interface Telling {
  readonly row: Row;
  readonly cell: Cell;
  readonly alone: readonly Label[];
  readonly weight: number;
}

/** Nouns that one outlet alone has for an actor, in its own voice: twice at least, or loaded. */
function findingsOf(rows: readonly Row[]): readonly Finding[] {
  const telling = rows
    .flatMap((row) => row.cells.map((cell) => tellingIn(row, cell)))
    .filter(({ alone }) => alone.length > 0)
    .toSorted((a, b) => b.weight - a.weight || order(a.cell.outlet, b.cell.outlet));
  const said = new Map<Row, number>();
  return telling
    .filter(({ row }) => {
      const before = said.get(row) ?? 0;
      said.set(row, before + 1);
      return before < MOST_AN_ACTOR;
    })
    .slice(0, MOST_FINDINGS)
    .map(findingOf);
}

function tellingIn(row: Row, cell: Cell): Telling {
  const alone = cell.labels
    .filter((label) => isAlone(row, cell, label))
    .toSorted((a, b) => weightOf(b) - weightOf(a) || order(a.key, b.key))
    .slice(0, MOST_ALONE);
  return { row, cell, alone, weight: alone.reduce((sum, label) => sum + weightOf(label), 0) };
}
const MOST_ALONE = 3;

const ownUses = ({ uses }: Label): readonly Use[] => uses.filter(({ isQuoted }) => !isQuoted);
const weightOf = (label: Label): number =>
  (label.isLoaded ? LOADED_WEIGHT : 0) + Math.log2(1 + ownUses(label).length);

/** A noun that no other outlet has for this actor, though others do describe it; or loaded words that none has. */
function isAlone(row: Row, cell: Cell, label: Label): boolean {
  const others = row.cells.filter((other) => other !== cell).flatMap((other) => other.labels);
  const own = ownUses(label).length;
  if (label.noun === null || own === 0 || others.length === 0) return false;
  if (label.isLoaded) return !isElsewhere(row, cell, label);
  const isTelling = own > 1 && !anyBody.has(label.noun);
  return isTelling && !others.some(({ noun }) => noun === label.noun);
}

function findingOf({ row, cell, alone }: Telling): Finding {
  const called = alone.map((label) => `“${label.form}”${timesInWords(ownUses(label).length)}`);
  const others = row.cells
    .filter((other) => other !== cell)
    .flatMap(({ outlet, labels: own }) => {
      const best = own.find(({ noun }) => noun !== null) ?? own[0];
      return best === undefined ? [] : [{ outlet, best }];
    })
    .toSorted((a, b) => order(a.outlet, b.outlet));
  const shown = others.slice(0, MOST_OTHERS);
  const told = shown.map(({ outlet, best }) => `${outlet} “${best.form}”`);
  return {
    outlet: cell.outlet,
    claim: `${cell.outlet} calls ${nameInClaim(row.actor)} ${joined(called)}; ${joined(told)}.`,
    confidence: row.actor.kind === 'group' ? 'tentative' : 'likely',
    evidence: [
      ...alone.flatMap((label) => ownUses(label).map(evidenceOf)),
      ...shown.flatMap(({ best }) => best.uses.slice(0, 1).map(evidenceOf)),
    ],
  };
}
const MOST_OTHERS = 3;

/** "the dockers", "Orla Finch" */
const nameInClaim = ({ name }: Actor): string => (/^\p{Ll}/u.test(name) ? `the ${name}` : name);

const timesInWords = (count: number): string =>
  count === 1 ? '' : count === 2 ? ' twice' : ` ${count} times`;
