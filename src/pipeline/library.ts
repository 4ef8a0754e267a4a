import type { Article } from '../model/article.ts';
import type { Grouping, Membership } from '../model/event.ts';
import { openLibrary } from '../store/library.ts';
import { correctionsOf, tellCorrections } from './corrections.ts';
import { grouped } from './grouping.ts';
import type { Intake } from './intake.ts';
import { readInto } from './library-intake.ts';
import type { Progress } from './progress.ts';
import { regrouped } from './regrouping.ts';

/** What a run with a library found. */
export interface LibraryRun {
  /** The events that this run touched, whole: an article of theirs was read, or came from another event. */
  readonly grouping: Grouping;
  /** The articles of these events; none where they were not asked for. */
  readonly articles: readonly Article[];
  readonly counts: LibraryCounts;
}
export interface LibraryCounts {
  /** Of the inputs. */
  readonly read: number;
  readonly added: number;
  /** In the library by now. */
  readonly kept: number;
}

/**
 * Reads the inputs into the library, but for what it has, and groups what is new with the events that it
 * touches. Without inputs all that is kept is grouped anew. Nothing is given back before it is on the disk.
 */
export async function libraryRun(
  path: string,
  intake: Intake,
  { withArticles, progress }: { readonly withArticles: boolean; readonly progress: Progress },
): Promise<LibraryRun> {
  const library = await openLibrary(path);
  try {
    const resolve = await correctionsOf(intake);
    const before = library.index();
    const { ids, added } = await readInto(library, { kept: before, intake, progress });
    const kept = { index: [...before, ...added], places: library.places() };
    const corrections = resolve(kept.index);
    const isAll = intake.inputs.length === 0;
    const all = isAll
      ? grouped(library.known(kept.index.map(({ id }) => id)), corrections)
      : regrouped(library, kept, { read: ids, corrections });
    tellCorrections(all.problems, intake.onProblem);
    const { places } = kept;
    library.settle(all.memberships.filter((now) => !isSame(now, places.get(now.articleId))));
    const grouping = isAll
      ? all
      : eventsWith(
          all,
          (now) => ids.has(now.articleId) || hasMoved(now, places.get(now.articleId)),
        );
    const own = grouping.memberships.map(({ articleId }) => articleId);
    return {
      grouping,
      articles: withArticles ? library.articles(own) : [],
      counts: {
        read: isAll ? kept.index.length : ids.size,
        added: added.length,
        kept: kept.index.length,
      },
    };
  } finally {
    library.close();
  }
}

const isSame = (now: Membership, before: Membership | undefined): boolean =>
  before?.event === now.event &&
  before.story === now.story &&
  before.copyOf === now.copyOf &&
  before.certainty === now.certainty;

const hasMoved = (now: Membership, before: Membership | undefined): boolean =>
  before !== undefined && (before.event !== now.event || before.copyOf !== now.copyOf);

/** The events with such a member, and the stories that these are part of. */
function eventsWith(all: Grouping, isWanted: (member: Membership) => boolean): Grouping {
  const wanted = new Set(all.memberships.filter(isWanted).map(({ event }) => event));
  const events = all.events.filter(({ id }) => wanted.has(id));
  const chains = new Set(events.map(({ story }) => story));
  return {
    memberships: all.memberships.filter(({ event }) => wanted.has(event)),
    events,
    stories: all.stories.filter(({ id }) => chains.has(id)),
    problems: all.problems,
  };
}
