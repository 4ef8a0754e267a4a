import type { Gender } from '../../lexicons/genders.ts';
import type { Entity } from '../../model/annotation.ts';

/** Somebody whom a pronoun may stand for. */
export interface Candidate {
  /** The last mention by name; null for one without a name: "a woman". */
  readonly entity: Entity | null;
  readonly gender: Gender | null;
  readonly salience: number;
  /** The token of this sentence's last mention that was a subject, -1 where none was. */
  readonly subjectAt: number;
}

/**
 * Who is present in the reader's mind and how strongly, by key: each mention adds, each sentence
 * fades (after Lappin and Leass, An Algorithm for Pronominal Anaphora Resolution, 1994).
 */
export type Salience = Map<string, Candidate>;

const FADING = 0.4;
/** Weaker than this is forgotten: a bound on the work, too. */
const LEAST = 0.02;

/** A sentence has ended. */
export function fade(salience: Salience): void {
  for (const [key, candidate] of salience) {
    const left = candidate.salience * FADING;
    if (left < LEAST) salience.delete(key);
    else salience.set(key, { ...candidate, salience: left, subjectAt: -1 });
  }
}

/** Adds a mention of the candidate. */
export function mentioned(salience: Salience, key: string, mention: Candidate): void {
  const known = salience.get(key);
  salience.set(key, {
    entity: mention.entity ?? known?.entity ?? null,
    gender: known?.gender ?? mention.gender,
    salience: (known?.salience ?? 0) + mention.salience,
    subjectAt: Math.max(known?.subjectAt ?? -1, mention.subjectAt),
  });
}

/** The key of the strongest of those that fit, where it is by `margin` times stronger than the next. */
export function clearest(
  salience: Salience,
  margin: number,
  fits: (candidate: Candidate) => boolean,
): string | null {
  let best: string | null = null;
  let [highest, second] = [0, 0];
  for (const [key, candidate] of salience) {
    if (!fits(candidate)) continue;
    if (candidate.salience > highest) {
      [second, highest, best] = [highest, candidate.salience, key];
    } else second = Math.max(second, candidate.salience);
  }
  return highest >= second * margin ? best : null;
}
