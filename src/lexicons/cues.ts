import type { Cue } from './cue-table.ts';
import { actionCues } from './cues-directive.ts';
import { doubtfulCues } from './cues-distancing.ts';
import { degreeCues } from './cues-emphatic.ts';
import { endorsingCues } from './cues-endorsing.ts';
import { hostileCues } from './cues-hostile.ts';
import { neutralCues } from './cues-neutral.ts';
import { structuringCues } from './cues-structuring.ts';

/** Every cue, by stance. A term stands once for each word class. */
export const cues: readonly Cue[] = [
  ...neutralCues,
  ...structuringCues,
  ...endorsingCues,
  ...doubtfulCues,
  ...degreeCues,
  ...hostileCues,
  ...actionCues,
];
