import type { LoadedEntry } from '../../model/loaded-entry.ts';

/** A form made from an entry by a rule of word formation. */
export interface Derived {
  readonly term: string;
  readonly tags: readonly string[];
}

/** Weaker adjectives drift when they become adverbs or nouns: "hard" and "hardly". */
const FROM_STRENGTH = 0.6;

/**
 * Adverbs in -ly and nouns in -ness, -ence, -ity from a loaded adjective, nouns in -ism from one
 * in -ist, nouns in -ing from a loaded verb (Quirk et al. 1985, appendix I). A form that nobody
 * uses is never met, so it does no harm. None where the entry is a phrase or needs a context.
 */
export function familyOf({ term, tags, strength, near }: LoadedEntry): readonly Derived[] {
  if (strength < FROM_STRENGTH || near.length > 0 || !/^[a-z]{4,}$/.test(term)) return [];
  const forms: Derived[] = [];
  if (tags.includes('ADJ')) {
    if (!term.endsWith('ly')) forms.push({ term: adverbOf(term), tags: ['ADV'] });
    for (const noun of qualitiesOf(term)) forms.push({ term: noun, tags: NOUNS });
  }
  if (term.endsWith('ist')) forms.push({ term: term.replace(/ist$/, 'ism'), tags: NOUNS });
  if (tags.includes('VERB')) forms.push({ term: gerundOf(term), tags: NOUNS });
  return forms;
}

const NOUNS = ['NOUN', 'PROPN'];

function adverbOf(adjective: string): string {
  if (adjective.endsWith('ic')) return `${adjective}ally`;
  if (adjective.endsWith('y')) return `${adjective.slice(0, -1)}ily`;
  if (/[^aeiou]le$/.test(adjective)) return `${adjective.slice(0, -1)}y`;
  if (adjective.endsWith('ll')) return `${adjective}y`;
  return `${adjective}ly`;
}

const QUALITIES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/y$/, ['iness']],
  [/ent$/, ['ence', 'ency']],
  [/ant$/, ['ance', 'ancy']],
  [/[ai]ble$/, []],
  [/(id|urd|ile|ane)e?$/, []],
  [/al$/, ['ality', 'alness']],
];

function qualitiesOf(adjective: string): readonly string[] {
  if (/(?:id|urd)$/.test(adjective)) return [`${adjective}ity`, `${adjective}ness`];
  if (/(?:ile|ane|ine)$/.test(adjective)) return [`${adjective.slice(0, -1)}ity`];
  if (/[ai]ble$/.test(adjective)) return [`${adjective.slice(0, -2)}ility`];
  for (const [ending, nouns] of QUALITIES) {
    if (ending.test(adjective)) return nouns.map((noun) => adjective.replace(ending, noun));
  }
  return [`${adjective}ness`];
}

function gerundOf(verb: string): string {
  const isDoubled = verb.length <= 5 && /[^aeiouy][aeiou][bdgmnpt]$/.test(verb);
  return `${isDoubled ? `${verb}${verb.at(-1)}` : verb.replace(/([^eoy])e$/, '$1')}ing`;
}
