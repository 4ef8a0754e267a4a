import type { CorrectionProblem, Corrections } from '../model/event.ts';
import type { Fingerprint } from '../model/fingerprint.ts';

/** Corrections in places of articles rather than ids, without those that cannot be followed. */
export interface Constraints {
  /** No place stands in two of them. */
  readonly together: readonly (readonly number[])[];
  /** By place: those that it may not share an event with. */
  readonly apart: ReadonlyMap<number, ReadonlySet<number>>;
}

interface Found extends Constraints {
  readonly problems: readonly CorrectionProblem[];
}

/** What was asked to be together stays together where it was also asked to be apart; that is told as a problem. */
export function constraintsOf(
  articles: readonly Fingerprint[],
  { together, apart }: Corrections,
): Found {
  const problems: CorrectionProblem[] = [];
  const places = placesOf(articles);
  const find = (ids: readonly string[]): readonly number[][] => {
    const unknown = ids.filter((id) => !places.has(id));
    if (unknown.length > 0) problems.push(unknownArticles(unknown));
    return [...new Set(ids)].flatMap((id) => [places.get(id) ?? []]);
  };
  const groups = merged(together.map((ids) => find(ids).flat()));
  const groupOf = new Map(groups.flatMap((group) => group.map((place) => [place, group])));
  const barred = new Map<number, Set<number>>();
  for (const [a, b] of apart.flatMap((ids) => pairsOf(find(ids)))) {
    if (groupOf.get(a)?.includes(b) === true) problems.push(contradiction(articles, a, b));
    else {
      barred.set(a, (barred.get(a) ?? new Set()).add(b));
      barred.set(b, (barred.get(b) ?? new Set()).add(a));
    }
  }
  return { together: groups, apart: barred, problems };
}

/** Several articles may bear one id. */
function placesOf(articles: readonly Fingerprint[]): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, { id }] of articles.entries()) {
    const known = places.get(id);
    if (known === undefined) places.set(id, [at]);
    else known.push(at);
  }
  return places;
}

/** Groups that share a place become one. */
function merged(groups: readonly (readonly number[])[]): readonly (readonly number[])[] {
  let separate: (readonly number[])[] = [];
  for (const group of groups) {
    const members = new Set(group);
    const touching = separate.filter((other) => other.some((place) => members.has(place)));
    separate = separate.filter((other) => !touching.includes(other));
    separate.push([...new Set([...touching.flat(), ...group])].toSorted((a, b) => a - b));
  }
  return separate.filter((group) => group.length > 1);
}

/** All pairs of places under different ids. */
const pairsOf = (byId: readonly (readonly number[])[]): readonly (readonly [number, number])[] =>
  byId.flatMap((places, at) =>
    byId
      .slice(at + 1)
      .flatMap((others) =>
        places.flatMap((a) => others.map((b): readonly [number, number] => [a, b])),
      ),
  );

const unknownArticles = (ids: readonly string[]): CorrectionProblem => ({
  kind: 'unknown article',
  articleIds: ids,
  message: `No article has the id ${ids.join(', ')}: that part of the correction was left out.`,
});

function contradiction(articles: readonly Fingerprint[], a: number, b: number): CorrectionProblem {
  const articleIds = [articles[a]?.id ?? '', articles[b]?.id ?? ''];
  return {
    kind: 'contradiction',
    articleIds,
    message: `${articleIds.join(' and ')} are corrected to be both together and apart: they were left together.`,
  };
}
