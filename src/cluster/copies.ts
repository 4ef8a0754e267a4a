import type { Fingerprint } from '../model/fingerprint.ts';
import type { Pair } from './candidates.ts';
import type { Constraints } from './corrections.ts';
import { overlapOf } from './sketch.ts';

/** Half of the shorter text's runs of three words and a fifth of all: quotations and boilerplate fall short of it. */
const LEAST_CONTAINED = 0.5;
const LEAST_JACCARD = 0.2;

/** Copies are alike in far more than an event asks for, however far apart in time. */
const LEAST_LIKENESS = 0.25;

/** True where one of the two texts is a reprint, a light rewrite or a second version of the other. */
function isCopy(a: Fingerprint, b: Fingerprint): boolean {
  const { jaccard, contained } = overlapOf(a.sketch, b.sketch);
  return contained >= LEAST_CONTAINED && jaccard >= LEAST_JACCARD;
}

/**
 * For each article (in order of appearance) the place of the first appearance that it copies; its own where it
 * copies none.
 * `pairs` (a before b): those worth comparing.
 */
export function findCopies(
  articles: readonly Fingerprint[],
  pairs: readonly Pair[],
  apart: Constraints['apart'],
): Int32Array {
  const originals = Int32Array.from(articles, (_, at) => at);
  const families = new Map<number, number[]>();
  const earlier = neighboursBefore(pairs);
  for (const [at, article] of articles.entries()) {
    const firsts = new Set((earlier.get(at) ?? []).map((place) => originals[place] ?? place));
    const original = [...firsts].toSorted(ascending).find((place) => {
      const family = families.get(place) ?? [];
      const first = articles[place];
      const isBarred = family.some((member) => apart.get(at)?.has(member) === true);
      return first !== undefined && !isBarred && isCopy(first, article);
    });
    originals[at] = original ?? at;
    if (original === undefined) families.set(at, [at]);
    else families.get(original)?.push(at);
  }
  return originals;
}

function neighboursBefore(pairs: readonly Pair[]): ReadonlyMap<number, readonly number[]> {
  const before = new Map<number, number[]>();
  for (const { a, b, value } of pairs) {
    if (value < LEAST_LIKENESS) continue;
    const known = before.get(b);
    if (known === undefined) before.set(b, [a]);
    else known.push(a);
  }
  return before;
}

const ascending = (a: number, b: number): number => a - b;
