import { anyBody, bodyNouns, countryNouns } from '../lexicons/actor-nouns.ts';
import { leaders } from '../lexicons/titles.ts';
import { claim, type Draft, type Scene } from './actor.ts';
import { countryAmong, countryOfRoles } from './actor-states.ts';
import type { Countries } from './countries.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { isRelation, type Node } from './trees.ts';

// Fading and margin are those of pronouns, which were set on GUM.
/** What is left of an actor's presence after each sentence. */
const FADE = 0.75;
const SUBJECT = 1.8;
/** So many times more present than the next an actor must be to be meant. */
const MARGIN = 1.15;
/** Below this an actor is no longer in a reader's mind. */
const FORGOTTEN = 0.1;

type Presence = Map<Draft, number>;

/** Who bears a noun in the event, the words that go with it aside. */
export type Bearers = ReadonlyMap<string, readonly Draft[]>;

/** The actors by the nouns that may stand for them. */
export function bearersAmong(drafts: Iterable<Draft>): Bearers {
  const bearers = new Map<string, Draft[]>();
  const enter = (noun: string, draft: Draft): void => {
    const list = bearers.get(noun) ?? [];
    bearers.set(noun, list);
    if (!list.includes(draft)) list.push(draft);
  };
  for (const draft of drafts) for (const noun of nounsOf(draft)) enter(noun, draft);
  return bearers;
}

function nounsOf({ kind, key, roles }: Draft): readonly string[] {
  const said = [...roles.keys()];
  if (kind === 'country') return [...countryNouns, ...said];
  if (kind === 'person') return said.some((noun) => leaders.has(noun)) ? [...said, 'leader'] : said;
  const last = key.split(' ').filter((word) => anyBody.has(word));
  return [...said, ...last, ...(bodyNouns.get(key) ?? [])];
}

/** Ties "the president", "the alliance" and "the country" to those who are meant, where that is clear. */
export function enterDefinites(scene: Scene, bearers: Bearers, countries: Countries): void {
  const presence: Presence = new Map();
  let sentence = -1;
  for (const node of scene.nodes) {
    if (node.sentence !== sentence) {
      fade(presence);
      sentence = node.sentence;
    }
    const phrase = scene.phraseAt.get(node.index);
    const owner =
      scene.owners.get(node.index) ??
      (phrase === undefined ? null : meant({ scene, phrase, presence, bearers, countries }));
    if (owner === null) continue;
    if (phrase !== undefined && !scene.owners.has(node.index)) {
      claim(scene, owner, {
        start: phrase.start,
        end: phrase.end,
        how: 'description',
        head: node.index,
      });
    }
    const weight = isRelation(node, ['nsubj']) ? SUBJECT : 1;
    presence.set(owner, (presence.get(owner) ?? 0) + weight);
  }
}

function fade(presence: Presence): void {
  for (const [draft, weight] of presence) {
    if (weight * FADE < FORGOTTEN) presence.delete(draft);
    else presence.set(draft, weight * FADE);
  }
}

interface Asked {
  readonly scene: Scene;
  readonly phrase: NounPhrase;
  readonly presence: Presence;
  readonly bearers: Bearers;
  readonly countries: Countries;
}

function meant(asked: Asked): Draft | null {
  const { scene, phrase, presence, bearers } = asked;
  if (!isDefinite(scene, phrase)) return null;
  const fitting = (bearers.get(phrase.noun) ?? []).filter((draft) => fits(asked, draft));
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1 && isSure(asked, only)) return only;
  const [first, second] = fitting
    .map((draft) => ({ draft, weight: presence.get(draft) ?? 0 }))
    .toSorted((a, b) => b.weight - a.weight);
  if (first === undefined || first.weight === 0) return null;
  return first.weight >= MARGIN * (second?.weight ?? 0) ? first.draft : null;
}

/** The one whom the noun fits is meant where the article names it, or where the noun's words say whose it is. */
const isSure = (asked: Asked, { kind, mentions }: Draft): boolean =>
  isNamedRole(asked) || (kind !== 'country' && mentions.has(asked.scene.article.id));

/** "the Russian president" is one man, named in this text or not. */
const isNamedRole = (asked: Asked): boolean => countryAsked(asked) !== null;

/** The country that the words before the noun speak of: "Russian", "Russia’s", "the nation’s". */
const countryAsked = ({
  scene,
  phrase,
  countries,
}: Pick<Asked, 'scene' | 'phrase' | 'countries'>): string | null =>
  countryAmong(phrase.modifiers, countries) ??
  phrase.modifiers
    .map((node) => scene.owners.get(node.index))
    .find((owner) => owner?.kind === 'country')?.key ??
  null;

/** "the …" or "this …"; a title used as a name: "President"; not "the next president" or "the president of the club". */
function isDefinite(
  { article }: Scene,
  { determiner, head, isPlural, wholeEnd, end }: NounPhrase,
): boolean {
  if (head.upos !== 'NOUN' && !/^\p{Lu}\p{Ll}/u.test(head.text)) return false;
  if (isPlural || wholeEnd > end) return false;
  if (/^(?:\s+of\s)/.test(article.text.slice(end, end + 4))) return false;
  return determiner !== null && /^(?:the|this|that|’s)$/.test(determiner);
}

/** Words that make another one of somebody who bears the same noun. */
const OTHER =
  /^(?:former|ex|then|next|previous|late|new|deputy|acting|vice|first|second|two|three|other|another|future|own|same|every|each)$/;

/** The words before the noun do not speak against it. */
function fits(asked: Asked, draft: Draft): boolean {
  const { modifiers, noun } = asked.phrase;
  const leading = noun === 'leader' ? leadersRoles(draft) : [];
  const roles = draft.roles.get(noun) ?? leading;
  const holdsAll = (words: readonly string[]): boolean =>
    roles.some((role) => words.every((word) => role.includes(word)));
  const status = lowerOf(modifiers).filter((word) => OTHER.test(word));
  if (status.length > 0 && !holdsAll(status)) return false;
  if (!isOfCountry(asked, draft)) return false;
  const telling = lowerOf(modifiers.filter(tells));
  if (telling.length === 0 || holdsAll(telling)) return true;
  const isBare = roles.every((role) => role.length === 0);
  return draft.kind === 'group' ? isInName(draft, telling) : isBare;
}

const isInName = ({ key }: Draft, words: readonly string[]): boolean =>
  words.every((word) => key.split(' ').includes(word));

const lowerOf = (nodes: readonly Node[]): readonly string[] =>
  nodes.map(({ text }) => text.toLowerCase());

function isOfCountry(asked: Asked, draft: Draft): boolean {
  const country = countryAsked(asked);
  if (country === null) return asked.phrase.determiner !== '’s';
  const own = ownCountry(draft, asked.countries);
  return own === null || own === country;
}

/** A noun before the noun says which one: "finance minister"; an adjective may only judge. */
const tells = ({ upos, text }: Node): boolean => upos === 'NOUN' && text.length > 1;

const leadersRoles = ({ roles }: Draft): (readonly string[])[] =>
  [...roles].flatMap(([noun, all]) => (leaders.has(noun) ? all : []));

const ownCountry = (draft: Draft, countries: Countries): string | null =>
  draft.kind === 'country' ? draft.key : countryOfRoles(draft, countries);
