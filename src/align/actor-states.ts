import { governmentNouns, stateCollectives, stateNouns } from '../lexicons/actor-nouns.ts';
import type { Entity } from '../model/annotation.ts';
import { overlaps } from '../text/spans.ts';
import { type Cast, claim, type Draft, draftFor, note, ownerOf, type Scene } from './actor.ts';
import { type Countries, countryName } from './countries.ts';
import { nameKey } from './name-keys.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { dependentsOf, isRelation, type Node } from './trees.ts';
import { wholeNames } from './whole-names.ts';

interface World {
  readonly cast: Cast;
  readonly countries: Countries;
}

/**
 * Enters what speaks of a country as an actor beside its name: "Moscow", "the Russian government",
 * "Russian officials", "the Chinese".
 */
export function enterStates(cast: Cast, countries: Countries): void {
  const world = { cast, countries };
  for (const scene of cast.scenes) {
    for (const entity of wholeNames(scene.article)) enterSeat(world, scene, entity);
    for (const phrase of scene.phrases) enterState(world, scene, phrase);
    for (const node of scene.nodes) enterPeople(world, scene, node);
  }
}

const countryDraft = (cast: Cast, key: string): Draft =>
  draftFor(cast, { kind: 'country', key, name: countryName(key) });

/** A capital or a seat of government, where it does something or something is done with it. */
function enterSeat({ cast, countries }: World, scene: Scene, { name, start, end }: Entity): void {
  const key = countries.ruledFrom(nameKey(name));
  if (key === null) return;
  const phrase = scene.phrases.find(({ head }) => overlaps(head, { start, end }));
  if (phrase === undefined || !acts(scene, phrase.head)) return;
  claim(scene, countryDraft(cast, key), { start, end, how: 'name', head: phrase.head.index });
}

const WITH = new Set(['with', 'between', 'against', 'by']);

/** True where a place does something or something is done with it, not where something happens in it. */
function acts({ nodes }: Scene, node: Node): boolean {
  if (isRelation(node, ['nsubj', 'obl:agent', 'nmod:poss'])) return true;
  const cases = dependentsOf(nodes, node, 'case');
  return (
    isRelation(node, ['nmod', 'obl', 'conj']) &&
    cases.some(({ lemma }) => WITH.has(lemma.toLowerCase()))
  );
}

function enterState(world: World, scene: Scene, phrase: NounPhrase): void {
  const draft = stateOf(world, scene, phrase);
  if (draft === null) return;
  const { start, end, head, noun } = phrase;
  claim(scene, draft, { start, end, how: 'description', head: head.index });
  if (draft.kind === 'country' && governmentNouns.has(noun)) note(draft, noun, []);
}

/** The country for which those act whom the phrase speaks of, or who rules there where the country is not told; or null. */
function stateOf(
  { cast, countries }: World,
  scene: Scene,
  { noun, isPlural, modifiers }: NounPhrase,
): Draft | null {
  if (!stateCollectives.has(noun) && !(isPlural && stateNouns.has(noun))) return null;
  const country = countryAmong(modifiers, countries);
  if (country !== null) return countryDraft(cast, country);
  const owners = modifiers.map((node) => ownerOf(scene, node));
  const ruler = owners.find((owner) => owner?.kind === 'person') ?? null;
  if (!governmentNouns.has(noun) || ruler === null) return null;
  const own = countryOfRoles(ruler, countries);
  return own === null ? ruler : countryDraft(cast, own);
}

/** The country that one of the words, or two together, speak of; or null. */
export function countryAmong(
  words: readonly Pick<Node, 'text'>[],
  countries: Countries,
): string | null {
  for (const [at, { text }] of words.entries()) {
    const next = words[at + 1];
    const both = next === undefined ? null : countries.countryOf(`${text} ${next.text}`);
    const country = both ?? (/^\p{Lu}/u.test(text) ? countries.countryOf(text) : null);
    if (country !== null) return country;
  }
  return null;
}

/** The country of whose office somebody is said to be: "Japanese" of the "Japanese Prime Minister"; or null. */
export function countryOfRoles({ roles }: Draft, countries: Countries): string | null {
  for (const words of [...roles.values()].flat()) {
    const country = countryAmong(words.map(capitalized), countries);
    if (country !== null) return country;
  }
  return null;
}

const capitalized = (word: string): { readonly text: string } => ({
  text: word.charAt(0).toUpperCase() + word.slice(1),
});

/** "the Chinese" by themselves. */
function enterPeople({ cast, countries }: World, scene: Scene, node: Node): void {
  if (node.upos !== 'ADJ' || isRelation(node, ['amod', 'compound'])) return;
  const isDefinite = dependentsOf(scene.nodes, node, 'det').some(({ lemma }) => lemma === 'the');
  const key = isDefinite ? countries.countryOf(node.text) : null;
  if (key === null) return;
  const { start, end, index } = node;
  claim(scene, countryDraft(cast, key), { start, end, how: 'name', head: index });
}
