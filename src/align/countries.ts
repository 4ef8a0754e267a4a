import { countries } from '../lexicons/places.ts';
import type { Scene } from './actor.ts';
import { nameKey, placeOfDemonym, wordingsOfCountry } from './name-keys.ts';

/** The countries of an event and what speaks of them. */
export interface Countries {
  readonly isCountry: (key: string) => boolean;
  /** The key of the country that a word speaks of by itself or as an adjective, "Russian" or "Russia"; null for others. */
  readonly countryOf: (words: string) => string | null;
  /** The key of the country whose capital or seat of government this is; null for others. */
  readonly ruledFrom: (words: string) => string | null;
}

/** Seats of government that stand for it. Facts, compiled by hand. */
const SEATS: Readonly<Record<string, string>> = {
  'white house': 'united states',
  kremlin: 'russia',
  pentagon: 'united states',
  'downing street': 'united kingdom',
  whitehall: 'united kingdom',
};
// Of two states with one capital the first in the gazetteer, which is the one that is.
const CAPITALS = new Map(
  countries
    .toReversed()
    .flatMap(({ name, capital }) =>
      capital === '' ? [] : [[nameKey(capital), nameKey(name)] as const],
    ),
);

/** How a country is named: "United States" for the key "united states". */
export const countryName = (key: string): string =>
  wordingsOfCountry(key)[0] ?? key.replace(/(?<!\p{L})\p{L}/gu, (first) => first.toUpperCase());

/** Those of the gazetteer, and places whose adjective some article has: "Ostrevan" for Ostreva. */
export function countriesOf(scenes: readonly Scene[]): Countries {
  const places = new Set(
    scenes.flatMap(({ article }) =>
      article.entities.flatMap(({ type, name }) => (type === 'place' ? [nameKey(name)] : [])),
    ),
  );
  const derived = new Map<string, string>();
  const words = new Set(
    scenes.flatMap(({ nodes }) =>
      nodes.flatMap(({ text }) => (/^\p{Lu}/u.test(text) ? [text] : [])),
    ),
  );
  for (const word of words) {
    const key = word.toLowerCase();
    const place = places.has(key) ? null : placeOfDemonym(key, (one) => places.has(one));
    if (place !== null) derived.set(key, place);
  }
  const own = new Set(derived.values());
  const isCountry = (key: string): boolean => own.has(key) || wordingsOfCountry(key).length > 0;
  return {
    isCountry,
    countryOf: (word) => {
      const key = nameKey(word);
      const country = derived.get(key) ?? key;
      return isCountry(country) ? country : null;
    },
    ruledFrom: (word) => {
      const key = nameKey(word);
      return SEATS[key] ?? CAPITALS.get(key) ?? null;
    },
  };
}
