import { groupedBy } from '../measure/grouped.ts';
import { oncePer } from '../measure/once-per.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Fact, Telling } from '../model/fact.ts';
import type { Span } from '../model/span.ts';
import { within, wordsOf } from '../text/spans.ts';
import { nearSentences } from './near-sentences.ts';
import { type Sentence, sentenceHolding } from './sentences.ts';
import { unitClass } from './units.ts';

/** From this similarity on, a sentence that names what is counted tells of the same, though not how many. */
const SAME_MATTER = 0.1;
/** A word that stands more often in a text is what the text is about, and shows nothing. */
const MOST_MENTIONS = 1;

/**
 * Where a text lacks a number but names what is counted in a sentence that tells the same, it states the
 * fact in part: "all waiting vessels" for "26 ships waiting off the harbour".
 */
export function withPartsTold(
  facts: readonly Fact[],
  articles: readonly AnnotatedArticle[],
): readonly Fact[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return facts.map((fact) => {
    // What one of several articles alone states is no measure for the others.
    const isShared = statedIn(fact) > 1 || articles.length === 2;
    if (fact.about !== 'number' || !isShared) return fact;
    const parts = partsOf(fact, articles, byId);
    return parts.size === 0 ? fact : { ...fact, tellings: new Map([...fact.tellings, ...parts]) };
  });
}

const statedIn = ({ tellings }: Fact): number =>
  [...tellings.values()].filter(({ state }) => state === 'stated').length;

/** By article that lacks the number, the word for what is counted in the sentence that is most like one with the number. */
function partsOf(
  { tellings }: Fact,
  articles: readonly AnnotatedArticle[],
  byId: ReadonlyMap<string, AnnotatedArticle>,
): ReadonlyMap<string, Telling> {
  const near = nearSentences(articles);
  const best = new Map<string, { readonly noun: Span; readonly score: number }>();
  for (const { sentence: told, unit } of countsOf(tellings, byId)) {
    for (const { sentence, score } of near(told.profile, SAME_MATTER)) {
      const { id } = sentence.article;
      if (tellings.has(id) || score <= (best.get(id)?.score ?? 0)) continue;
      const noun = nounIn(sentence, unit);
      if (noun !== null) best.set(id, { noun, score });
    }
  }
  return new Map(
    [...best].map(([id, { noun }]) => [
      id,
      { state: 'partial', evidence: [{ start: noun.start, end: noun.end }] },
    ]),
  );
}

interface Count {
  readonly sentence: Sentence;
  readonly unit: string;
}

/** The sentences that have the number, with what it counts there. */
function countsOf(
  tellings: Fact['tellings'],
  byId: ReadonlyMap<string, AnnotatedArticle>,
): readonly Count[] {
  return [...tellings].flatMap(([id, { evidence }]) => {
    const article = byId.get(id);
    if (article === undefined) return [];
    return evidence.flatMap((place): Count[] => {
      const unit = article.quantities.find(({ start }) => start === place.start)?.unit ?? null;
      const sentence = sentenceHolding(article, place.start);
      return unit === null || sentence === null ? [] : [{ sentence, unit: unitClass(unit) }];
    });
  });
}

/** The plural of what is counted, where the sentence has it and the text hardly elsewhere. */
function nounIn({ article, span }: Sentence, unit: string): Span | null {
  const nouns = pluralsOf(article).get(unit) ?? [];
  if (nouns.length > MOST_MENTIONS) return null;
  const [noun] = within(nouns, span);
  return noun ?? null;
}

/** The nouns in the plural by what they count. */
const pluralsOf: (article: AnnotatedArticle) => ReadonlyMap<string, readonly Span[]> = oncePer(
  (article) => {
    const plurals = article.tokens.filter(
      (token) => token.upos === 'NOUN' && wordsOf(article.text, token).endsWith('s'),
    );
    return groupedBy(
      plurals.map(({ lemma, start, end }) => ({ unit: unitClass(lemma), start, end })),
      ({ unit }) => unit,
    );
  },
);
