import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Fact, Telling } from '../model/fact.ts';
import { wordsOf } from '../text/spans.ts';
import { neighboursAmong } from './neighbours.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** From this similarity on, a sentence states what another states. */
const STATED = 0.26;
/** From here on it states part of it. */
const PART = 0.15;
/** A sentence must carry this much weight to be compared: three or four words of content. */
const ENOUGH_WEIGHT = 7;

interface Member {
  readonly sentence: Sentence;
  readonly score: number;
}

/**
 * Statements tied across the articles by star clustering (Aslam, Pelekhov and Rus 2004): the sentence
 * that is most like sentences of other articles becomes a statement with these as its versions, then the
 * next that is not yet a version of one. Alone stands what has none.
 */
export function statementsOf(articles: readonly AnnotatedArticle[]): readonly Fact[] {
  const sentences = articles
    .flatMap(sentencesOf)
    .filter(({ profile }) => profile.total >= ENOUGH_WEIGHT);
  const near = neighboursAmong(sentences.map(({ profile }) => profile));
  const stars = sentences.map((centre, index) => {
    const versions = near(centre.profile, PART)
      .filter((other) => other.index !== index)
      .flatMap(({ index: at, score }): Member[] => {
        const sentence = sentences[at];
        return sentence === undefined || sentence.article === centre.article
          ? []
          : [{ sentence, score }];
      });
    return { centre, versions, breadth: breadthOf(versions) };
  });
  const taken = new Set<Sentence>();
  const facts: Fact[] = [];
  for (const { centre, versions } of stars.toSorted((a, b) => b.breadth - a.breadth)) {
    if (taken.has(centre)) continue;
    for (const { sentence, score } of versions) if (score >= STATED) taken.add(sentence);
    facts.push({
      about: 'statement',
      label: wordsOf(centre.article.text, centre.span).replaceAll(/\s+/g, ' '),
      tellings: tellingsOf([{ sentence: centre, score: 1 }, ...versions]),
    });
  }
  return facts;
}

/** The best likeness in each other article, added up. */
function breadthOf(versions: readonly Member[]): number {
  const best = new Map<string, number>();
  for (const { sentence, score } of versions) {
    const { id } = sentence.article;
    best.set(id, Math.max(score, best.get(id) ?? 0));
  }
  return [...best.values()].reduce((sum, score) => sum + score, 0);
}

/** Of each article the best sentence, with others that state as much. */
function tellingsOf(members: readonly Member[]): ReadonlyMap<string, Telling> {
  const tellings = new Map<string, Telling>();
  for (const { sentence, score } of members.toSorted((a, b) => b.score - a.score)) {
    const { id } = sentence.article;
    const before = tellings.get(id);
    const state = score >= STATED ? 'stated' : 'partial';
    if (before === undefined) tellings.set(id, { state, evidence: [sentence.span] });
    else if (state === 'stated') {
      tellings.set(id, { state, evidence: [...before.evidence, sentence.span] });
    }
  }
  return tellings;
}
