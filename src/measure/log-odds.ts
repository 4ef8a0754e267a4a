/** How often each term stands in a text, and how many words the text has. */
export interface TermCounts {
  readonly counts: ReadonlyMap<string, number>;
  readonly words: number;
}

export interface LogOdds {
  readonly term: string;
  /** How often it stands here and elsewhere. */
  readonly here: number;
  readonly elsewhere: number;
  /** The log-odds-ratio in units of its standard deviation; beyond 1.96 chance alone is unlikely. */
  readonly z: number;
}

/** Two-sided 95 % of the normal distribution. */
export const BEYOND_CHANCE = 1.959964;

/**
 * Log-odds-ratios with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008, equations 16,
 * 20 and 22), for each term that stands here, the most telling first. `share` is what part of ordinary
 * text a term is; the prior weighs `PRIOR_WEIGHT` times as much as both texts together.
 */
export function logOdds(
  here: TermCounts,
  elsewhere: TermCounts,
  share: (term: string) => number,
): readonly LogOdds[] {
  const weight = PRIOR_WEIGHT * (here.words + elsewhere.words);
  return [...here.counts]
    .map(([term, count]) => {
      const other = elsewhere.counts.get(term) ?? 0;
      const prior = Math.max(LEAST_PRIOR, weight * share(term));
      const [a, b] = [count + prior, other + prior];
      const ratio =
        Math.log(a / (here.words + weight - a)) - Math.log(b / (elsewhere.words + weight - b));
      return { term, here: count, elsewhere: other, z: ratio / Math.sqrt(1 / a + 1 / b) };
    })
    .toSorted((a, b) => b.z - a.z || (a.term < b.term ? -1 : 1));
}

/** A word that an ordinary article has once in twenty is then, in a thousand words, as if seen about once: one use proves nothing, ten do. */
const PRIOR_WEIGHT = 10;
/** A term that ordinary text hardly has would else look certain after one use. */
const LEAST_PRIOR = 0.05;
