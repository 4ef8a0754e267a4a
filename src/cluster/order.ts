import type { Fingerprint } from '../model/fingerprint.ts';
import { dayOf } from './day.ts';

/**
 * The order in which all else refers to articles by their place: by time, those without a date last, then by id.
 */
export function inOrderOfAppearance(fingerprints: readonly Fingerprint[]): readonly Fingerprint[] {
  return fingerprints
    .map((article) => ({ article, day: dayOf(article.publishedAt) ?? UNDATED }))
    .toSorted(
      (a, b) =>
        a.day - b.day ||
        inAlphabet(a.article.id, b.article.id) ||
        inAlphabet(a.article.title, b.article.title) ||
        (a.article.sketch[0] ?? 0) - (b.article.sketch[0] ?? 0),
    )
    .map(({ article }) => article);
}

const UNDATED = Number.MAX_SAFE_INTEGER;

/** By code units, the same everywhere. */
const inAlphabet = (a: string, b: string): number => Number(a > b) - Number(a < b);
