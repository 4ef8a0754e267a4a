import type { Lens } from '../model/lens.ts';
import { agency } from './agency.ts';
import { attributionVerbs } from './attribution-verbs.ts';
import { background } from './background.ts';
import { certainty } from './certainty.ts';
import { contradictions } from './contradictions.ts';
import { copies } from './copies.ts';
import { headline } from './headline.ts';
import { labels } from './labels.ts';
import { loadedTerms } from './loaded-terms.ts';
import { omissions } from './omissions.ts';
import { quotations } from './quotations.ts';
import { tone } from './tone.ts';
import { voices } from './voices.ts';

/** Every lens, in the order of the reports. */
export const lenses: readonly Lens[] = [
  omissions,
  contradictions,
  background,
  attributionVerbs,
  quotations,
  voices,
  loadedTerms,
  agency,
  labels,
  certainty,
  headline,
  tone,
  copies,
];
