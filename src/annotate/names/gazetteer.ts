import { countries, otherPlaces } from '../../lexicons/places.ts';

const spellings = new Map<string, string>();
for (const name of otherPlaces) spellings.set(name, name);
for (const { name, aliases, capital } of countries) {
  if (capital !== '') spellings.set(capital, capital);
  spellings.set(name, name);
  for (const alias of aliases) spellings.set(alias, name);
}
const adjectives = new Map(
  countries.flatMap(({ name, adjectives: all }) =>
    all.map((adjective) => [adjective, name] as const),
  ),
);
const people = new Set(countries.flatMap((country) => country.people));

export const isPlace = (name: string): boolean => spellings.has(name);
/** The country's common name for any of its names: "United States" for "US"; the name itself for others. */
export const placeKey = (name: string): string => spellings.get(name) ?? name;
/** The country that "Russian" speaks of, or null. */
export const countryOf = (adjective: string): string | null => adjectives.get(adjective) ?? null;
/** "Russians", "Poles". */
export const isPeople = (word: string): boolean => people.has(word);
