import { group } from '../cluster/group.ts';
import { groupedBy } from '../measure/grouped.ts';
import type { CorrectionProblem, Corrections, GroupedEvent, Grouping } from '../model/event.ts';
import type { KnownArticle } from '../model/known-article.ts';

const NO_CORRECTIONS: Corrections = { together: [], apart: [] };

/**
 * The articles grouped: by the reader's own `event` where they carry one, the rest by what they tell and
 * what the reader's corrections say of them.
 */
export function grouped(
  articles: readonly KnownArticle[],
  corrections: Corrections = NO_CORRECTIONS,
): Grouping {
  const given = articles.filter(({ event }) => event !== null);
  const rest = articles.filter(({ event }) => event === null);
  const prints = rest.map(({ print }) => print);
  if (given.length === 0) return group(prints, corrections);
  const settled = new Set(given.map(({ id }) => id));
  const found = group(prints, withoutSettled(corrections, settled));
  const own = [...groupedBy(given, ({ event }) => event ?? '')].map(([id, members]) =>
    asOneEvent(id, members),
  );
  return {
    memberships: [...own.flatMap(({ memberships }) => memberships), ...found.memberships],
    events: [...own.flatMap(({ events }) => events), ...found.events],
    stories: [...own.flatMap(({ stories }) => stories), ...found.stories],
    problems: [...settledProblems(corrections, settled), ...found.problems],
  };
}

function withoutSettled(
  { together, apart }: Corrections,
  settled: ReadonlySet<string>,
): Corrections {
  const open = (lists: Corrections['together']): Corrections['together'] =>
    lists.map((ids) => ids.filter((id) => !settled.has(id)));
  return { together: open(together), apart: open(apart) };
}

function settledProblems(
  { together, apart }: Corrections,
  settled: ReadonlySet<string>,
): readonly CorrectionProblem[] {
  const articleIds = [...new Set([...together.flat(), ...apart.flat()])].filter((id) =>
    settled.has(id),
  );
  if (articleIds.length === 0) return [];
  const message = `${articleIds.join(', ')}: the record names its event, which counts; the correction was left out.`;
  return [{ kind: 'contradiction', articleIds, message }];
}

/** All the articles as one event, whatever they tell; copies among them are still known. */
export function asOneEvent(id: string, articles: readonly KnownArticle[]): Grouping {
  const ids = articles.map((article) => article.id);
  const prints = articles.map(({ print }) => print);
  const found = group(prints, { together: [ids], apart: [] });
  const [first] = found.events;
  if (first === undefined) return found;
  const days = found.events.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null);
  const span = { from: days.toSorted()[0] ?? null, to: days.toSorted().at(-1) ?? null };
  const event: GroupedEvent = { ...first, ...span, id, story: id, articleIds: ids };
  return {
    memberships: found.memberships.map((member) => ({ ...member, event: id, story: id })),
    events: [event],
    stories: [{ id, title: event.title, ...span, events: [id] }],
    problems: found.problems,
  };
}

/** Id of the one event where the user says that all inputs are one. */
const THE_EVENT = 'event';

export const groupedFor = (
  articles: readonly KnownArticle[],
  isOneEvent: boolean,
  corrections: Corrections,
): Grouping => (isOneEvent ? asOneEvent(THE_EVENT, articles) : grouped(articles, corrections));
