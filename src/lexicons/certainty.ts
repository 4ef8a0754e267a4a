import { boosterEntries } from './certainty-boosters.ts';
import { hedgeEntries } from './certainty-hedges.ts';
import { presuppositionEntries } from './certainty-presuppositions.ts';
import type { CertaintyEntry } from './certainty-table.ts';

/** What makes a statement more or less certain, or takes it for granted; modal verbs stand in certainty-modals.ts. */
export const certaintyEntries: readonly CertaintyEntry[] = [
  ...hedgeEntries,
  ...boosterEntries,
  ...presuppositionEntries,
];

/** Cues whose subject is what is spoken of, not who speaks: "rain was expected", "the fire appears to …". */
export const IMPERSONAL_CUES: ReadonlySet<string> = new Set([
  'seem',
  'appear',
  'sound like',
  'be expected',
  'be think',
  'be consider',
  'be understood',
]);
