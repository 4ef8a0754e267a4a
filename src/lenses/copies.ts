import { type Changes, changesOf } from '../measure/changes.ts';
import { possessive } from '../measure/phrases.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Details, Diff, DiffPart, Evidence, Table, TableCell } from '../model/details.ts';
import type { Event } from '../model/event.ts';
import type { Finding, Lens, LensMeta, LensOutcome, Mark } from '../model/lens.ts';
import type { Span } from '../model/span.ts';

const meta: LensMeta = {
  id: 'copies',
  title: 'Copies',
  question: 'Who reprints whose text, and what did each desk change?',
  method:
    'Texts that share at least half of the shorter one’s runs of three words count as versions of one text. Each is held word by word against the first of them to appear (shortest edit script, Myers 1986).',
  limits:
    'Which text came first is told by the dates alone, and both may go back to an agency’s text that is not here. A text cut short in one outlet looks as if its desk had left out the rest.',
  task: 'Underline what this version adds. Cross out in the first version what is not found in this one. What does the reader of this version not learn, and what does only this reader learn?',
  requires: ['tokens', 'sentences'],
};

export const copies: Lens = {
  meta,
  run: (event): LensOutcome => {
    const pairs = pairsOf(event);
    if (pairs.length === 0) {
      return {
        status: 'not-applicable',
        reason: 'No article of this event is a copy or second version of another.',
      };
    }
    return {
      status: 'compared',
      findings: pairs.map(findingOf),
      details: [table(pairs), ...pairs.flatMap((pair) => diffOf(pair))],
      marks: pairs.flatMap(marksOf),
    };
  },
};

interface Pair {
  readonly original: AnnotatedArticle;
  readonly copy: AnnotatedArticle;
  /** Null where the two differ too much to be set side by side. */
  readonly changes: Changes | null;
}

/** Each copy with the article that it copies, in the order of the event. */
function pairsOf({ articles, members }: Event): readonly Pair[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const originals = new Map(members.map(({ articleId, copyOf }) => [articleId, copyOf]));
  return articles.flatMap((copy) => {
    const original = byId.get(originals.get(copy.id) ?? '');
    return original === undefined ? [] : [{ original, copy, changes: changesOf(original, copy) }];
  });
}

/** This much of a version is the other’s text, and there is no doubt that it is one. */
const FIRM_SHARE = 0.75;

function findingOf(pair: Pair): Finding {
  const { copy, changes } = pair;
  const isFirm = changes !== null && changes.shared >= FIRM_SHARE * changes.words;
  return {
    outlet: copy.outlet,
    claim: claimOf(pair),
    confidence: isFirm ? 'firm' : 'likely',
    evidence: evidenceOf(pair),
  };
}

function claimOf({ original, copy, changes }: Pair): string {
  const first =
    original.outlet === copy.outlet
      ? `an earlier version in ${copy.outlet}`
      : `the text of ${original.outlet}`;
  const own = `${possessive(copy.outlet)} text`;
  if (changes === null) return `${own} goes back in large part to ${first}, much rewritten.`;
  const share = Math.floor((100 * changes.shared) / Math.max(1, changes.words));
  if (changes.added + changes.leftOut === 0) return `${own} is ${first}, word for word.`;
  const told = [
    ...(changes.added > 0 ? [`${words(changes.added)} found here alone`] : []),
    ...(changes.leftOut > 0 ? [`${words(changes.leftOut)} not found here`] : []),
  ];
  return `${share} % of ${own} is ${first}, in the same order; ${told.join(', ')}.`;
}

const words = (count: number): string => `${count} ${count === 1 ? 'word' : 'words'}`;

/** Longest changes named as evidence, of each kind. */
const MOST_SHOWN = 4;

/** The longest changes; where there are none, the first sentence of both. */
function evidenceOf({ original, copy, changes }: Pair): readonly Evidence[] {
  const longest = (kind: DiffPart['change'], article: AnnotatedArticle): readonly Evidence[] =>
    (changes?.parts ?? [])
      .filter((part) => part.change === kind && isWords(article, part))
      .toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
      .slice(0, MOST_SHOWN)
      .map((part) => placeIn(article, part));
  const changed = [...longest('added', copy), ...longest('left-out', original)];
  return changed.length > 0 ? changed : [opening(original), opening(copy)];
}

const placeIn = ({ id }: AnnotatedArticle, { start, end }: Span): Evidence => ({
  articleId: id,
  start,
  end,
});

const opening = (article: AnnotatedArticle): Evidence =>
  placeIn(article, article.sentences[0] ?? { start: 0, end: article.text.length });

const isWords = ({ text }: AnnotatedArticle, { start, end }: Span): boolean =>
  /[\p{L}\p{N}]/u.test(text.slice(start, end));

const figure = (count: number | undefined): string => String(count ?? '–');
const plain = (text: string): TableCell => ({ text, evidence: [] });

function table(pairs: readonly Pair[]): Table {
  return {
    kind: 'table',
    title: 'Versions of one text',
    columns: [
      { label: 'Version', align: 'left' },
      { label: 'First seen in', align: 'left' },
      { label: 'Words', align: 'right' },
      { label: 'of these the same', align: 'right' },
      { label: 'found here alone', align: 'right' },
      { label: 'not found here', align: 'right' },
    ],
    rows: pairs.map(({ original, copy, changes }) => {
      const shown = (kind: DiffPart['change'], article: AnnotatedArticle): readonly Evidence[] =>
        (changes?.parts ?? [])
          .filter((part) => part.change === kind)
          .map((part) => placeIn(article, part));
      return [
        { text: copy.outlet, evidence: [opening(copy)] },
        { text: original.outlet, evidence: [opening(original)] },
        plain(figure(changes?.words)),
        plain(figure(changes?.shared)),
        { text: figure(changes?.added), evidence: shown('added', copy) },
        { text: figure(changes?.leftOut), evidence: shown('left-out', original) },
      ];
    }),
  };
}

/** About a screenful. */
const MOST_CHANGES = 24;

function diffOf({ original, copy, changes }: Pair): readonly Details[] {
  if (changes === null || changes.places.length === 0) return [];
  const diff: Diff = {
    kind: 'diff',
    title: `What ${copy.outlet} changed of the text in ${original.outlet}`,
    original: original.id,
    copy: copy.id,
    changes: changes.places.slice(0, MOST_CHANGES),
    more: Math.max(0, changes.places.length - MOST_CHANGES),
  };
  return [diff];
}

function marksOf({ original, copy, changes }: Pair): readonly Mark[] {
  return (changes?.parts ?? [])
    .filter((part) => part.change === 'added' && isWords(copy, part))
    .map(({ start, end }) => ({
      articleId: copy.id,
      start,
      end,
      label: 'added',
      why: `Not found in the version of ${original.outlet}.`,
    }));
}
