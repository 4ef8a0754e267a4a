import { countries, otherPlaces } from '../lexicons/places.ts';
import { keptByWord } from '../text/kept-by-word.ts';

/** What is compared of a name: lower case, without the article, points and differences of spelling; a country for its adjective and its people. */
export const nameKey = keptByWord((name: string): string => {
  const plain = name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[.,’']/g, '')
    .replace(/-/g, ' ')
    .replace(/iz(e|ation)/g, 'is$1')
    .replace(/defense/g, 'defence')
    .trim();
  return COUNTRY_OF.get(plain) ?? plain;
});

/** True for the name of a place that the gazetteer has. */
export const isKnownPlace = (key: string): boolean => KNOWN_PLACES.has(key);

/** The key of the country whose capital that is; null for any other place. */
export const countryOfCapital = (key: string): string | null => COUNTRY_BY_CAPITAL.get(key) ?? null;

/** Names of the country of that key and of its people, "Russia" and "Russians"; not its adjective, which may speak of anything from there. */
export const wordingsOfCountry = (key: string): readonly string[] => WORDINGS.get(key) ?? [];

/** "ostrevan" and "ostrevans" for "ostreva", "keldrian" for "keldria": what is derived from a place, or null. */
export function placeOfDemonym(key: string, isPlace: (place: string) => boolean): string | null {
  if (key.includes(' ')) return null;
  const singular = key.replace(/s$/, '');
  const ending = DEMONYM_ENDINGS.find(
    ([end, instead]) => singular.endsWith(end) && isPlace(singular.slice(0, -end.length) + instead),
  );
  return ending === undefined ? null : singular.slice(0, -ending[0].length) + ending[1];
}

/** How adjectives of a place are made, and what the place has in the ending's stead. */
const DEMONYM_ENDINGS: readonly (readonly [ending: string, instead: string])[] = [
  ['n', ''],
  ['an', ''],
  ['ian', ''],
  ['ian', 'y'],
  ['ese', ''],
  ['ish', ''],
  ['i', ''],
];

const lower = (name: string): string => name.toLowerCase().replace(/[.']/g, '');
const COUNTRY_OF = new Map(
  countries.flatMap(({ name, aliases, adjectives, people }) =>
    [...aliases, ...adjectives, ...people].map((one) => [lower(one), lower(name)] as const),
  ),
);
const WORDINGS = new Map(
  countries.map(
    ({ name, aliases, people }) => [lower(name), [name, ...aliases, ...people]] as const,
  ),
);
const COUNTRY_BY_CAPITAL = new Map(
  countries.map(({ name, capital }) => [lower(capital), lower(name)] as const),
);
const KNOWN_PLACES = new Set([
  ...countries.flatMap(({ name, capital }) => [lower(name), lower(capital)]),
  ...otherPlaces.map(lower),
]);
