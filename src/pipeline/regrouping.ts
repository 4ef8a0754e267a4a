import { placesNear, tiedTo } from '../cluster/nearby.ts';
import type { Corrections, Grouping, Membership } from '../model/event.ts';
import type { Fingerprint, Strongest } from '../model/fingerprint.ts';
import type { IndexedArticle } from '../model/known-article.ts';
import type { Library } from '../store/library.ts';
import { grouped } from './grouping.ts';

/** What is kept, and where it stood after the last run. */
export interface Kept {
  readonly index: readonly IndexedArticle[];
  readonly places: ReadonlyMap<string, Membership>;
}

/**
 * Groups what this run read together with the events that it touches: those of which an article was read
 * again, is named in the corrections, or may be of one event with a new one. All other events stay as they
 * are, so that the cost is that of what is new. `read`: ids of what was read.
 */
export function regrouped(
  library: Library,
  { index, places }: Kept,
  { read, corrections }: { readonly read: ReadonlySet<string>; readonly corrections: Corrections },
): Grouping {
  const fresh = index.filter(({ id }) => !places.has(id));
  const named = [...corrections.together.flat(), ...corrections.apart.flat()];
  const seeds = [...read, ...named, ...idsNear(library, fresh, { index, places })];
  const events = new Set([
    ...seeds.flatMap((id) => places.get(id)?.event ?? []),
    ...fresh.flatMap(({ event }) => event ?? []),
  ]);
  const pool = index.filter(({ id }) => {
    const place = places.get(id);
    return place === undefined || events.has(place.event);
  });
  return withStoriesKept(grouped(library.known(pool.map(({ id }) => id)), corrections), places);
}

/** Ids of articles that were there before and may be of one event with a new one. */
function idsNear(
  library: Library,
  fresh: readonly IndexedArticle[],
  { index, places }: Kept,
): ReadonlySet<string> {
  const seeking = fresh.filter(isOpen);
  const known = index.filter((article) => isOpen(article) && places.has(article.id));
  const near = [...placesNear(seeking.map(strongestOf), known.map(strongestOf))].flatMap(
    (place) => known[place]?.id ?? [],
  );
  const printsOf = (ids: readonly string[]): readonly Fingerprint[] =>
    library.known(ids).map(({ print }) => print);
  return tiedTo(printsOf(seeking.map(({ id }) => id)), printsOf(near));
}

/** The record does not say to which event it belongs. */
const isOpen = ({ event }: IndexedArticle): boolean => event === null;
const strongestOf = ({ strongest }: IndexedArticle): Strongest => strongest;

/** A story of which some event was there before keeps its id: that of most of its events, the first by id of those. */
function withStoriesKept(grouping: Grouping, places: ReadonlyMap<string, Membership>): Grouping {
  const before = new Map([...places.values()].map(({ event, story }) => [event, story]));
  const ids = new Map(
    grouping.stories.map(({ id, events }) => [
      id,
      commonest(events.flatMap((event) => before.get(event) ?? [])) ?? id,
    ]),
  );
  const renamed = <Part extends { readonly story: string }>(part: Part): Part => ({
    ...part,
    story: ids.get(part.story) ?? part.story,
  });
  return {
    ...grouping,
    memberships: grouping.memberships.map(renamed),
    events: grouping.events.map(renamed),
    stories: grouping.stories.map((story) => ({ ...story, id: ids.get(story.id) ?? story.id })),
  };
}

function commonest(names: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first] = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first?.[0] ?? null;
}
