import { oncePer } from '../measure/once-per.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import { inOrder } from './in-order.ts';
import { nearSentences } from './near-sentences.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** A passage that says what another one says, or a part of it. */
interface Version {
  readonly passage: Sentence;
  /** 0 to 1: how surely it says the same. */
  readonly score: number;
  readonly states: 'all' | 'part';
}

/** A passage with those of other articles that say the same: one to many, in any order. */
export interface SamePassages {
  /** The one that is most like the others. */
  readonly centre: Sentence;
  /** Of other articles, the most alike first; empty where no other article says it. */
  readonly versions: readonly Version[];
}

/** From this similarity on, a sentence states what another states. */
const STATED = 0.26;
/** From here on it states part of it. */
const PART = 0.15;
/** A sentence must carry this much weight to be compared: three or four words of content. */
const ENOUGH_WEIGHT = 7;

/**
 * What the articles say, passage by passage, by star clustering (Aslam, Pelekhov and Rus 2004): the
 * passage that is most like passages of other articles comes first with these as its versions, then the
 * next that is not yet a version of one. Those that no other article says come last, with no versions.
 */
export const samePassages = (articles: readonly AnnotatedArticle[]): readonly SamePassages[] =>
  starsOf(inOrder(articles));

const starsOf = oncePer(stars);

function stars(articles: readonly AnnotatedArticle[]): readonly SamePassages[] {
  const passages = articles.flatMap(sentencesOf).filter(isEnough);
  const near = nearSentences(articles);
  const all = passages.map((centre) => {
    const versions = near(centre.profile, PART).flatMap(
      ({ sentence: passage, score }): Version[] =>
        passage.article === centre.article || !isEnough(passage)
          ? []
          : [{ passage, score, states: score >= STATED ? 'all' : 'part' }],
    );
    return { centre, versions, breadth: breadthOf(versions) };
  });
  const taken = new Set<Sentence>();
  const kept: SamePassages[] = [];
  for (const { centre, versions } of all.toSorted((a, b) => b.breadth - a.breadth)) {
    if (taken.has(centre)) continue;
    for (const { passage, states } of versions) if (states === 'all') taken.add(passage);
    kept.push({ centre, versions });
  }
  return kept;
}

const isEnough = ({ profile }: Sentence): boolean => profile.total >= ENOUGH_WEIGHT;

/** The best likeness in each other article, added up. */
function breadthOf(versions: readonly Version[]): number {
  const best = new Map<string, number>();
  for (const { passage, score } of versions) {
    const { id } = passage.article;
    best.set(id, Math.max(score, best.get(id) ?? 0));
  }
  return [...best.values()].reduce((sum, score) => sum + score, 0);
}
