import { type Background, parseBackground } from '../text/background.ts';
import { BACKGROUND_TERMS } from './background-terms.ts';

let parsed: Background | undefined;

/** Document frequencies of English news, read when first asked for (a few milliseconds). */
export function background(): Background {
  parsed ??= parseBackground(BACKGROUND_TERMS);
  return parsed;
}
