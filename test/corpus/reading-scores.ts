import { grouped } from '../../src/pipeline/grouping.ts';
import { knownOf } from '../../src/pipeline/known.ts';
import { readGold } from '../helpers/gold.ts';
import type { Demo } from './demo.ts';
import { count, type Tally, tally } from './tally.ts';

/** What reading and cleaning made of the articles. */
export interface ReadingScores {
  /** Clutter that is gone, and own sentences that are not. */
  readonly removed: Tally;
  readonly kept: Tally;
  readonly outlet: Tally;
  readonly origin: Tally;
  readonly title: Tally;
  readonly date: Tally;
  readonly cutShort: Tally;
}

export function scoreReading({ byKey }: Demo): ReadingScores {
  const scores = {
    removed: tally(),
    kept: tally(),
    outlet: tally(),
    origin: tally(),
    title: tally(),
    date: tally(),
    cutShort: tally(),
  };
  for (const gold of readGold('articles')) {
    const article = byKey.get(gold.article);
    if (gold.language !== 'en') continue;
    if (article === undefined) throw new Error(`no article ${gold.article}`);
    const check = (into: Tally, isRight: boolean, told: string): void =>
      count(into, true, isRight, `${gold.article}: ${told}`);
    const text = plain(article.text);
    for (const each of gold.removed) check(scores.removed, !text.includes(plain(each)), each);
    for (const each of gold.kept) check(scores.kept, text.includes(plain(each)), each);
    check(scores.outlet, article.outlet === gold.outlet, article.outlet);
    check(
      scores.origin,
      article.origins.outlet === gold.outletOrigin,
      String(article.origins.outlet),
    );
    check(scores.title, plain(article.title) === plain(gold.title), article.title);
    const day = gold.publishedAt?.slice(0, 10) ?? null;
    const date = article.publishedAt?.slice(0, 10) ?? null;
    check(scores.date, date === day, String(date));
    const isCut = article.mayBeCutShort !== null;
    if (isCut || gold.mayBeCutShort)
      count(scores.cutShort, gold.mayBeCutShort, isCut, gold.article);
  }
  return scores;
}

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Pairs of articles in one event, pairs in one story, and copies with what they copy. */
export function scoreGrouping({ articles, keyOf }: Demo): {
  events: Tally;
  stories: Tally;
  copies: Tally;
} {
  const [events, stories, copies] = [tally(), tally(), tally()];
  const { memberships } = grouped(articles.map(knownOf));
  const goldOf = new Map(
    readGold('events').flatMap((gold) => gold.articles.map((key) => [key, gold])),
  );
  const found = memberships.map(({ articleId, event, story, copyOf }) => ({
    key: keyOf.get(articleId) ?? '',
    event,
    story,
    copyOf: copyOf === null ? null : (keyOf.get(copyOf) ?? ''),
  }));
  for (const [index, a] of found.entries()) {
    for (const b of found.slice(index + 1)) {
      const [one, other] = [goldOf.get(a.key), goldOf.get(b.key)];
      const pair = `${a.key}, ${b.key}`;
      count(events, one?.event === other?.event, a.event === b.event, pair);
      count(stories, one?.story === other?.story, a.story === b.story, pair);
    }
  }
  const pairs = new Set(readGold('copies').map((gold) => pairOf(gold.article, gold.copyOf)));
  const ours = new Set(
    found.flatMap(({ key, copyOf }) => (copyOf === null ? [] : [pairOf(key, copyOf)])),
  );
  for (const pair of new Set([...pairs, ...ours]))
    count(copies, pairs.has(pair), ours.has(pair), pair);
  return { events, stories, copies };
}

const pairOf = (a: string, b: string): string => [a, b].toSorted().join(' = ');
