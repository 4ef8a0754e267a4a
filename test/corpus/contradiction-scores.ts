import { contradictions } from '../../src/lenses/contradictions.ts';
import type { Evidence } from '../../src/model/details.ts';
import type { Event } from '../../src/model/event.ts';
import type { Span } from '../../src/model/span.ts';
import { overlaps } from '../../src/text/spans.ts';
import { readGold } from '../helpers/gold.ts';
import { type Demo, goldEvents } from './demo.ts';
import { count, type Tally, tally } from './tally.ts';

/** Words of an article between which versions differ, by article id. */
type Versions = ReadonlyMap<string, Span>;

/**
 * The contradictions lens on the gold's events against the gold. One that is found is right where the
 * words that it shows of at least two articles, from two of its versions, meet those of one in the gold;
 * it is wrong where it meets none. One of the gold is missed where none that is found meets it.
 */
export function scoreContradictions(demo: Demo): Tally {
  const result = tally();
  for (const [id, event] of goldEvents(demo)) {
    const gold = readGold('contradictions').flatMap((row) =>
      row.event === id && 'versions' in row
        ? [{ about: `${id}: ${row.about}`, versions: placesOf(row.versions, event, demo) }]
        : [],
    );
    const found = disputesIn(event);
    for (const { about, versions } of gold) {
      const isFound = found.some((one) => meets(one.sides, versions));
      count(result, true, isFound, about);
    }
    for (const { label, sides } of found) {
      const isThere = gold.some(({ versions }) => meets(sides, versions));
      if (!isThere) count(result, false, true, `${id}: ${label}`);
    }
  }
  return result;
}

interface Found {
  readonly label: string;
  /** The evidence of each version. */
  readonly sides: readonly (readonly Evidence[])[];
}

/** As the passages are shown; a version begins where the note says what it has. */
function disputesIn(event: Event): readonly Found[] {
  const outcome = contradictions.run(event);
  if (outcome.status !== 'compared') return [];
  return outcome.details
    .flatMap((detail) => (detail.kind === 'passages' ? detail.groups : []))
    .map(({ label, passages }) => {
      const sides: Evidence[][] = [];
      for (const { evidence, note } of passages) {
        if (note.startsWith('Has ')) sides.push([]);
        sides.at(-1)?.push(evidence);
      }
      return { label, sides };
    });
}

function placesOf(
  versions: Readonly<Record<string, string>>,
  { articles }: Event,
  { keyOf }: Demo,
): Versions {
  return new Map(
    articles.flatMap(({ id, text }) => {
      const words = versions[keyOf.get(id) ?? ''];
      const start = words === undefined ? -1 : text.indexOf(words);
      return words === undefined || start < 0 ? [] : [[id, { start, end: start + words.length }]];
    }),
  );
}

function meets(sides: Found['sides'], gold: Versions): boolean {
  const met = sides.map((side) => side.filter((one) => isIn(one, gold)));
  const articles = new Set(met.flat().map(({ articleId }) => articleId));
  return met.filter((side) => side.length > 0).length > 1 && articles.size > 1;
}

function isIn(evidence: Evidence, gold: Versions): boolean {
  const span = gold.get(evidence.articleId);
  return span !== undefined && overlaps(span, evidence);
}
