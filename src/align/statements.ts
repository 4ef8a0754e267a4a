import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Fact, Telling } from '../model/fact.ts';
import { wordsOf } from '../text/spans.ts';
import { type SamePassages, samePassages } from './same-passages.ts';

/** Passages that say the same as facts: an article states one where one of its passages does. */
export const statementsOf = (articles: readonly AnnotatedArticle[]): readonly Fact[] =>
  samePassages(articles).map((group) => ({
    about: 'statement',
    label: wordsOf(group.centre.article.text, group.centre.span).replaceAll(/\s+/g, ' '),
    tellings: tellingsOf(group),
  }));

/** Of each article the best passage, with others that state as much. */
function tellingsOf({ centre, versions }: SamePassages): ReadonlyMap<string, Telling> {
  const tellings = new Map<string, Telling>([
    [centre.article.id, { state: 'stated', evidence: [centre.span] }],
  ]);
  for (const { passage, states } of versions) {
    const { id } = passage.article;
    const before = tellings.get(id);
    const state = states === 'all' ? 'stated' : 'partial';
    if (before === undefined) tellings.set(id, { state, evidence: [passage.span] });
    else if (state === 'stated') {
      tellings.set(id, { state, evidence: [...before.evidence, passage.span] });
    }
  }
  return tellings;
}
