import type { GroupedEvent, Membership, Story } from '../model/event.ts';
import type { Fingerprint } from '../model/fingerprint.ts';
import { contentHash } from '../text/hash.ts';
import { type Cluster, firstOf } from './cluster.ts';
import { dayOf } from './day.ts';
import type { Nodes } from './nodes.ts';
import { type KeyOfWord, keysOfWords, titleOfStory } from './story-titles.ts';
import { titleOfEvent } from './titles.ts';

/** What was found, by the places of articles in order of appearance. */
export interface Draft {
  readonly articles: readonly Fingerprint[];
  readonly numbered: Nodes;
  /** For each article, the place of the one that it copies, or its own. */
  readonly originals: Int32Array;
  /** Of originals only, in the order of their first. */
  readonly clusters: readonly Cluster[];
  /** Places in `clusters`, ascending. */
  readonly stories: readonly (readonly number[])[];
  readonly certainties: Float64Array;
}

export interface Described {
  readonly events: readonly GroupedEvent[];
  readonly stories: readonly Story[];
  /** By place of the article. */
  readonly memberships: readonly Membership[];
}

export function describe(draft: Draft): Described {
  const names = namesOf(draft.articles);
  const families = familiesOf(draft.originals);
  const keyOf = keysOfWords();
  const memberships = new Map<number, Membership>();
  const events = new Map<number, GroupedEvent>();
  const stories = draft.stories.map((chain) => {
    const story = idOf('story', names, draft.clusters[chain[0] ?? 0]);
    for (const at of chain) {
      const cluster = draft.clusters[at];
      if (cluster === undefined) continue;
      const places = cluster.members.flatMap((first) => families.get(first) ?? []);
      const event = describeEvent(draft, {
        cluster,
        places,
        story,
        id: idOf('event', names, cluster),
      });
      events.set(at, event);
      for (const place of places) memberships.set(place, membershipOf(draft, place, event));
    }
    const told = chain.flatMap((at) => events.get(at) ?? []);
    return describeStory(draft, { id: story, places: chain, events: told }, keyOf);
  });
  return {
    events: inOrder(events),
    stories,
    memberships: inOrder(memberships),
  };
}

/** What ids are made of: an article's own id, told apart where several bear the same. */
function namesOf(articles: readonly Fingerprint[]): readonly string[] {
  const seen = new Map<string, number>();
  return articles.map(({ id }) => {
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id}\n${times}`;
  });
}

/** By first appearance, all that copy it, itself among them. */
function familiesOf(originals: Int32Array): ReadonlyMap<number, readonly number[]> {
  const families = new Map<number, number[]>();
  for (const [at, original] of originals.entries()) {
    const family = families.get(original);
    if (family === undefined) families.set(original, [at]);
    else family.push(at);
  }
  return families;
}

/** Made of the first to appear: later articles and unrelated ones leave it as it is. */
function idOf(kind: string, names: readonly string[], cluster: Cluster | undefined): string {
  const first = cluster === undefined ? 0 : firstOf(cluster);
  return contentHash(`${kind}\n${names[first] ?? ''}`).slice(0, 12);
}

interface Found {
  readonly id: string;
  readonly story: string;
  readonly cluster: Cluster;
  readonly places: readonly number[];
}

function describeEvent({ articles, numbered }: Draft, found: Found): GroupedEvent {
  const { id, story, cluster, places } = found;
  const members = places.toSorted((a, b) => a - b).flatMap((place) => articles[place] ?? []);
  return {
    id,
    story,
    title: titleOfEvent(cluster, articles, numbered.nodes),
    ...spanOf(members.map(({ publishedAt }) => firstTen(publishedAt))),
    articleIds: members.map((article) => article.id),
  };
}

function membershipOf(draft: Draft, place: number, { id, story }: GroupedEvent): Membership {
  const original = draft.originals[place] ?? place;
  return {
    articleId: draft.articles[place]?.id ?? '',
    event: id,
    story,
    certainty: Math.round((draft.certainties[original] ?? 1) * 1000) / 1000,
    copyOf: original === place ? null : (draft.articles[original]?.id ?? null),
  };
}

function describeStory({ articles, clusters }: Draft, chain: Chain, keyOf: KeyOfWord): Story {
  const { id, places, events } = chain;
  const told = places.map((at) =>
    (clusters[at]?.members ?? [])
      .toSorted((a, b) => a - b)
      .flatMap((member) => articles[member] ?? []),
  );
  const [only] = events;
  return {
    id,
    title: events.length === 1 && only !== undefined ? only.title : titleOfStory(told, keyOf),
    ...spanOf(events.flatMap(({ from, to }) => [from, to])),
    events: events.map((event) => event.id),
  };
}

interface Chain {
  readonly id: string;
  readonly places: readonly number[];
  readonly events: readonly GroupedEvent[];
}

const firstTen = (date: string | null): string | null =>
  dayOf(date) === null ? null : (date?.slice(0, 10) ?? null);

/** ISO days sort as text. */
function spanOf(days: readonly (string | null)[]): { from: string | null; to: string | null } {
  const known = days.filter((day) => day !== null).toSorted();
  return { from: known[0] ?? null, to: known.at(-1) ?? null };
}

const inOrder = <Item>(byPlace: ReadonlyMap<number, Item>): readonly Item[] =>
  [...byPlace].toSorted(([a], [b]) => a - b).map(([, item]) => item);
