import type { Article } from '../model/article.ts';
import type { Grouping, Membership } from '../model/event.ts';
import type { KnownArticle } from '../model/known-article.ts';
import { admission, collected, underId } from './admission.ts';
import { correctionsOf, tellCorrections } from './corrections.ts';
import { grouped } from './grouping.ts';
import type { Intake } from './intake.ts';
import { counting, type Progress } from './progress.ts';
import { weighedArticles } from './weighing.ts';

/**
 * The `cluster` stage as a filter: each article's place, in the order of the input. `recordOf` gives
 * what else is written of an article; where it is null, no text is held once it is weighed.
 */
export async function* clusteredRecords(
  intake: Intake,
  recordOf: ((article: Article) => object) | null,
  progress: Progress,
): AsyncGenerator<object> {
  const resolve = await correctionsOf(intake);
  if (recordOf === null) {
    const known = await weighedOnce(intake, progress);
    yield* recordsIn(known, groupedAs(known, resolve, intake), null);
  } else {
    const { articlesOf } = await import('./cleaning.ts');
    const { knownOf } = await import('./known.ts');
    const reading = counting(articlesOf(intake), 'reading', progress);
    const articles = await collected(reading, intake.onProblem);
    yield* recordsIn(articles, groupedAs(articles.map(knownOf), resolve, intake), recordOf);
  }
}

/** All articles that can be analysed, each once; no text is held. */
async function weighedOnce(intake: Intake, progress: Progress): Promise<readonly KnownArticle[]> {
  const admit = admission(intake.onProblem);
  const known: KnownArticle[] = [];
  for await (const article of counting(weighedArticles(intake), 'reading', progress)) {
    const id = article === null ? null : admit(article);
    if (article === null || id === null) continue;
    known.push(id === article.id ? article : underId(article, id));
  }
  return known;
}

function groupedAs(
  known: readonly KnownArticle[],
  resolve: Awaited<ReturnType<typeof correctionsOf>>,
  { onProblem }: Intake,
): Grouping {
  const grouping = grouped(known, resolve(known));
  tellCorrections(grouping.problems, onProblem);
  return grouping;
}

/** One record an article; its id alone where `recordOf` is null. */
export function* recordsIn<Kind extends { readonly id: string }>(
  articles: readonly Kind[],
  { memberships }: Grouping,
  recordOf: ((article: Kind) => object) | null,
): Generator<object> {
  const placeOf = new Map<string, Membership>(
    memberships.map((member) => [member.articleId, member]),
  );
  for (const article of articles) {
    const place = placeOf.get(article.id);
    if (place === undefined) continue;
    const { event, story, certainty, copyOf } = place;
    const rest = recordOf === null ? { id: article.id } : recordOf(article);
    yield { ...rest, event, story, certainty, copyOf };
  }
}
