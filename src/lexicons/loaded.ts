import { degreeTerms } from './loaded-degree.ts';
import { doubtTerms } from './loaded-doubt.ts';
import { negativeTerms } from './loaded-evaluation.ts';
import { judgementTerms } from './loaded-judgement.ts';
import { metaphorTerms } from './loaded-metaphor.ts';
import { nameTerms } from './loaded-names.ts';
import { positiveTerms } from './loaded-praise.ts';
import { speechTerms } from './loaded-speech.ts';
import { stanceTerms } from './loaded-stance.ts';
import type { LoadedEntry } from './loaded-table.ts';

/** Every loaded term. One that stands in two categories does so with different tags. */
export const loadedTerms: readonly LoadedEntry[] = [
  ...negativeTerms,
  ...positiveTerms,
  ...degreeTerms,
  ...metaphorTerms,
  ...nameTerms,
  ...judgementTerms,
  ...stanceTerms,
  ...doubtTerms,
  ...speechTerms,
];
