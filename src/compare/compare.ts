import type { AnnotatedArticle } from '../model/annotation.ts';
import type { ComparedArticle, Comparison, LensResult } from '../model/comparison.ts';
import type { Event } from '../model/event.ts';
import type { Lens, LensOutcome } from '../model/lens.ts';

/** Runs each lens on the event. A lens that throws becomes its own `failed` result; the others go on. */
export function compare(event: Event, lenses: readonly Lens[]): Comparison {
  return {
    schemaVersion: 1,
    id: event.id,
    title: event.title,
    from: event.from,
    to: event.to,
    articles: event.articles.map((article) => comparedArticle(article, event)),
    lenses: Object.fromEntries(lenses.map((lens) => [lens.meta.id, contained(lens, event)])),
  };
}

function contained(lens: Lens, event: Event): LensResult {
  try {
    return { meta: lens.meta, ...checked(lens.run(event)) };
  } catch (error) {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { meta: lens.meta, status: 'failed', error: told };
  }
}

/** Nothing is said without the place that shows it: a finding without evidence is a defect of its lens. */
function checked(outcome: LensOutcome): LensOutcome {
  if (outcome.status !== 'compared') return outcome;
  const bare = outcome.findings.find((finding) => finding.evidence.length === 0);
  if (bare !== undefined) throw new Error(`a finding without evidence: ${bare.claim}`);
  return outcome;
}

function comparedArticle(article: AnnotatedArticle, event: Event): ComparedArticle {
  const member = event.members.find(({ articleId }) => articleId === article.id);
  const { id, outlet, title, publishedAt, url, source, mayBeCutShort, notes } = article;
  return {
    id,
    outlet,
    title,
    publishedAt,
    url,
    source,
    mayBeCutShort,
    notes,
    words: article.tokens.filter(({ upos }) => upos !== 'PUNCT' && upos !== 'SYM').length,
    certainty: member?.certainty ?? 1,
    copyOf: member?.copyOf ?? null,
  };
}
