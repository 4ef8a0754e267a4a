import { overlaps } from '../../src/text/spans.ts';
import { readGold } from '../helpers/gold.ts';
import type { Demo } from './demo.ts';
import { count, type Tally, tally } from './tally.ts';

/** Labels of the gold whose words a marker should be on, whatever verb of speech stands by. */
const MARKED = ['hedge', 'booster', 'presupposition', 'scare quotes'];

/**
 * Markers of certainty: those of the gold that are found, and those found on words that only look alike.
 * Markers on words that the gold does not speak of count for nothing.
 */
export function scoreCertainty({ byKey }: Demo): Tally {
  const markers = tally();
  for (const { article: key, words, cue, label } of readGold('certainty')) {
    const article = byKey.get(key);
    if (article === undefined) throw new Error(`no article ${key}`);
    if (cue === null || (label !== 'look-alike' && !MARKED.includes(label))) continue;
    const start = article.text.indexOf(words) + words.indexOf(cue);
    const place = { start, end: start + cue.length };
    const isFound = article.certainty.some((marker) => overlaps(marker, place));
    count(markers, label !== 'look-alike', isFound, `${key}: ${cue} in “${words}”`);
  }
  return markers;
}
