import { opposites } from '../lexicons/opposites.ts';
import { conceptOf } from './same-words.ts';

const OPPOSED = new Map<string, Set<string>>();
for (const pair of opposites) {
  const [one = '', other = ''] = pair.map(conceptOf);
  if (one === other) continue;
  OPPOSED.set(one, (OPPOSED.get(one) ?? new Set()).add(other));
  OPPOSED.set(other, (OPPOSED.get(other) ?? new Set()).add(one));
}
const NONE: ReadonlySet<string> = new Set();

/** The concepts that deny a concept when said of the same thing at the same time. */
export const opposedTo = (concept: string): ReadonlySet<string> => OPPOSED.get(concept) ?? NONE;
