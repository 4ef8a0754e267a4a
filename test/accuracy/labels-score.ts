import type { Details, Table } from '../../src/model/details.ts';
import type { Span } from '../../src/model/span.ts';

/** A concept as content analysts coded it: every wording that each article has for it. */
export interface Concept {
  readonly kind: string;
  readonly covered: readonly string[];
  readonly mentions: Readonly<Record<string, readonly string[]>>;
}
export interface LabelScore {
  readonly concepts: number;
  /** One row holds at least half of the concept's different wordings, of two articles or more. */
  readonly onOneRow: number;
  /** One row holds at least two of them, of two articles or more. */
  readonly twoOnOneRow: number;
}

type Words = ReadonlyMap<string, ReadonlySet<string>>;

/** What is compared: lower case, no marks, no possessive, no article or form of address in front. */
const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^a-z0-9 ]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:the|a|an|this|that|its|his|her|their|our) /, '')
    .replace(/^(?:mr|mrs|ms) /, '');

/**
 * Of the persons, groups and countries that are worded differently in two articles or more, those whose
 * wordings stand on one row. A row serves one concept only, that with which it shares most wordings, so
 * that one row for all would win nothing.
 */
export function scoreLabels(
  concepts: readonly Concept[],
  details: readonly Details[],
  texts: ReadonlyMap<string, string>,
): LabelScore {
  const asked = concepts.filter(isAsked);
  const rows = details
    .flatMap((one) => (one.kind === 'table' ? [one] : []))
    .flatMap((table) => table.rows.map((row) => wordsOfRow(row, texts)));
  const pairs = asked
    .flatMap((concept) => rows.map((row) => sharedBy(concept, row)))
    .filter(({ forms }) => forms > 0)
    .toSorted((a, b) => b.forms - a.forms);
  const rowOf = new Map<Concept, (typeof pairs)[number]>();
  const taken = new Set<Words>();
  for (const pair of pairs) {
    if (rowOf.has(pair.concept) || taken.has(pair.row)) continue;
    rowOf.set(pair.concept, pair);
    taken.add(pair.row);
  }
  const tied = [...rowOf.values()].filter(({ forms, articles }) => forms > 1 && articles > 1);
  return {
    concepts: asked.length,
    onOneRow: tied.filter(({ concept, forms }) => 2 * forms >= formsOf(concept).size).length,
    twoOnOneRow: tied.length,
  };
}

const isAsked = (concept: Concept): boolean =>
  /^(?:ACTOR|COUNTRY|GROUP)$/.test(concept.kind) &&
  concept.covered.length > 1 &&
  formsOf(concept).size > 1;

const formsOf = ({ mentions }: Concept): ReadonlySet<string> =>
  new Set(Object.values(mentions).flat().map(plain));

/** The words of a row by article; places with nothing but a blank between them also as one. */
function wordsOfRow(row: Table['rows'][number], texts: ReadonlyMap<string, string>): Words {
  const words = new Map<string, Set<string>>();
  for (const [id, text] of texts) {
    const spans: readonly Span[] = row
      .flatMap(({ evidence }) => evidence)
      .filter(({ articleId }) => articleId === id)
      .toSorted((a, b) => a.start - b.start);
    const own = spans.flatMap((span, at) => {
      const next = spans[at + 1];
      const isJoined = next !== undefined && /^\s+$/.test(text.slice(span.end, next.start));
      return [span.end, ...(isJoined ? [next.end] : [])].map((end) => text.slice(span.start, end));
    });
    words.set(id, new Set(own.map(plain)));
  }
  return words;
}

interface Pair {
  readonly concept: Concept;
  readonly row: Words;
  readonly forms: number;
  readonly articles: number;
}

function sharedBy(concept: Concept, row: Words): Pair {
  const forms = new Set<string>();
  const articles = new Set<string>();
  for (const [id, mentions] of Object.entries(concept.mentions)) {
    for (const form of mentions.map(plain)) {
      if (![...(row.get(id) ?? [])].some((words) => covers(words, form))) continue;
      forms.add(form);
      articles.add(id);
    }
  }
  return { concept, row, forms: forms.size, articles: articles.size };
}

const has = (long: string, short: string): boolean => ` ${long} `.includes(` ${short} `);

/** The row's words hold the wording, or they are more than half of its words. */
const covers = (words: string, form: string): boolean =>
  has(words, form) || (has(form, words) && 2 * words.split(' ').length > form.split(' ').length);
