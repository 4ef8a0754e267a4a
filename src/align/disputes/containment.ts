import type { AnnotatedArticle } from '../../model/annotation.ts';
import { countryOfCapital, isKnownPlace, nameKey } from '../name-keys.ts';

/** Tells whether the first place is known to hold the second: by the gazetteer, or since some text puts one within the other. */
export function containment(
  articles: readonly AnnotatedArticle[],
): (whole: string, part: string) => boolean {
  const known = new Map<string, Set<string>>();
  for (const { text, entities } of articles) {
    for (const [index, part] of entities.entries()) {
      const whole = entities[index + 1];
      if (whole === undefined || !JOINT.test(text.slice(part.end, whole.start))) continue;
      const parts = known.get(nameKey(whole.name)) ?? new Set();
      known.set(nameKey(whole.name), parts.add(nameKey(part.name)));
    }
  }
  return (whole, part) =>
    known.get(whole)?.has(part) === true ||
    countryOfCapital(part) === whole ||
    isKnownPlace(whole) !== isKnownPlace(part);
}

/** Between a place and the one that it lies in. */
const JOINT =
  /^(?:, |(?:,? (?:a|the) [^.;]{0,40})? (?:in|of|near|outside)(?: the)?(?: (?:northern|southern|eastern|western|central|north|south|east|west|city|state|province|region|of))* )$/;
