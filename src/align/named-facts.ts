import type { Fact } from '../model/fact.ts';
import { clipEnd } from '../text/sentence.ts';
import { overlaps } from '../text/spans.ts';
import { byLabel } from './fact-rows.ts';
import type { Standing } from './standing.ts';

/** Facts named in one sentence. */
const NAMED = 4;
/** A further fact of a kind that is already named weighs so much less. */
const SAME_KIND = 0.6;
/** Longer labels are clipped, in characters. */
const LONGEST_LABEL = 80;

/** The weightiest, one by one; each makes others of its kind weigh less. */
export function mostTelling<One extends Standing>(
  standings: readonly One[],
  share: (one: One) => number,
): readonly One[] {
  const left = new Set(standings);
  const named: One[] = [];
  const worth = (one: One): number => {
    const alike = named.filter(({ fact }) => fact.about === one.fact.about).length;
    return one.weight * share(one) * SAME_KIND ** alike;
  };
  while (named.length < NAMED && left.size > 0) {
    const [best] = [...left].toSorted((a, b) => worth(b) - worth(a) || byLabel(a, b));
    if (best === undefined) break;
    if (!named.some((other) => isWithin(best.fact, other.fact))) named.push(best);
    left.delete(best);
  }
  return named;
}

/** "Peter Harwick; 1,140 dockers; and 3 more" of `all` facts. */
export function namedLabels(named: readonly Standing[], all: number): string {
  const labels = named.map(({ fact }) => shortLabel(fact.label)).join('; ');
  return all > named.length ? `${labels}; and ${all - named.length} more` : labels;
}

export const shortLabel = (label: string): string =>
  label.length <= LONGEST_LABEL || !label.startsWith('“')
    ? clipEnd(label, LONGEST_LABEL)
    : `${clipEnd(label.slice(0, -1), LONGEST_LABEL)}”`;

/** True where some text tells both with the same words: a number in a quotation. */
const isWithin = (one: Fact, other: Fact): boolean =>
  [...one.tellings].some(([id, { evidence }]) =>
    evidence.some((span) =>
      (other.tellings.get(id)?.evidence ?? []).some((place) => overlaps(span, place)),
    ),
  );
