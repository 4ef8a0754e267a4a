import type { MetadataField, Origin } from '../model/article.ts';
import type { ComparedArticle, Comparison } from '../model/comparison.ts';

// Below this the grouping calls a member doubtful.
const DOUBTFUL = 0.6;

/** What a reader should know of an article before trusting what is said of it. */
export function notesOf(
  article: ComparedArticle,
  comparison: Comparison,
  origins: Partial<Record<MetadataField, Origin>>,
): readonly string[] {
  const notes = [...article.notes];
  if (article.mayBeCutShort !== null) notes.unshift(`May be cut short: ${article.mayBeCutShort}.`);
  if (article.copyOf !== null) {
    const first = comparison.articles.find(({ id }) => id === article.copyOf);
    notes.push(`A copy or second version of ${first?.outlet ?? article.copyOf}’s text.`);
  }
  const isAlone = comparison.articles.length < 2;
  if (article.certainty < DOUBTFUL && !isAlone) notes.push('May be about another event.');
  if (origins.outlet === 'file') notes.push('The outlet is not known: named after the file.');
  return notes;
}
