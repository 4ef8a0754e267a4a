import type { Article } from '../model/article.ts';
import type { Grouping } from '../model/event.ts';
import { collected } from './admission.ts';
import { articlesOf } from './cleaning.ts';
import { correctionsOf, tellCorrections } from './corrections.ts';
import { groupedFor } from './grouping.ts';
import type { Intake } from './intake.ts';
import { knownOf } from './known.ts';
import { type LibraryCounts, libraryRun } from './library.ts';
import { counting, type Progress } from './progress.ts';

/** Articles and how they are grouped. */
export interface Collection {
  readonly articles: readonly Article[];
  readonly grouping: Grouping;
  /** How many of the inputs were read. */
  readonly read: number;
  /** Null where the run has no library. */
  readonly counts: LibraryCounts | null;
}

/** Reads the articles and groups them, with what a library keeps where one is named. */
export async function collectionOf(
  intake: Intake,
  how: { readonly oneEvent: boolean; readonly library: string | undefined },
  progress: Progress,
): Promise<Collection> {
  if (how.library !== undefined) {
    const run = await libraryRun(how.library, intake, { withArticles: true, progress });
    return { ...run, read: run.counts.read };
  }
  const resolve = await correctionsOf(intake);
  const reading = counting(articlesOf(intake), 'reading', progress);
  const articles = await collected(reading, intake.onProblem);
  const grouping = groupedFor(articles.map(knownOf), how.oneEvent, resolve(articles));
  tellCorrections(grouping.problems, intake.onProblem);
  return { articles, grouping, read: articles.length, counts: null };
}
