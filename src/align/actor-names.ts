import { isPersonNoun } from '../lexicons/person-nouns.ts';
import { honorifics, roles } from '../lexicons/titles.ts';
import type { EntityType } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { firstEndingAfter } from '../text/spans.ts';
import {
  type ActorKind,
  type Cast,
  claim,
  type Draft,
  draftFor,
  NO_TREE,
  note,
  type Scene,
} from './actor.ts';
import { type Countries, countryName } from './countries.ts';
import { referentsOf } from './referents.ts';
import { isRelation, type Node } from './trees.ts';

/** Enters persons, bodies and countries by name, with the titles that stand before their names. */
export function enterNames(cast: Cast, countries: Countries): void {
  const byId = new Map(cast.scenes.map((scene) => [scene.article.id, scene]));
  const referents = referentsOf(cast.scenes.map(({ article }) => article));
  for (const { type, key, name, mentions } of referents) {
    const country = countries.countryOf(key);
    const kind = country === null ? KIND[type] : 'country';
    if (key.split(' ').every((word) => roles.has(word) || honorifics.has(word))) continue;
    // A seat of government is an actor only where it does something: see enterStates.
    if (kind === null || countries.ruledFrom(key) !== null) continue;
    const draft = draftFor(cast, {
      kind,
      key: country ?? key,
      name: country === null ? name : countryName(country),
    });
    for (const [id, spans] of mentions) {
      const scene = byId.get(id);
      if (scene !== undefined) for (const span of spans) enter(scene, draft, span);
    }
  }
}

const KIND: Readonly<Record<EntityType, ActorKind | null>> = {
  person: 'person',
  organization: 'group',
  place: null,
  other: null,
};

function enter(scene: Scene, draft: Draft, { start, end }: Span): void {
  const { nodes, article } = scene;
  if (nodes.length === 0) {
    claim(scene, draft, { start, end, how: 'name', head: NO_TREE });
    return;
  }
  const from = firstEndingAfter(nodes, start);
  const inside = nodes.slice(from, firstEndingAfter(nodes, end - 1) + 1);
  const head = inside.find((node) => node.head < from || node.head >= from + inside.length);
  if (head === undefined) return;
  // "the Russian president", which the name finder has tied to a name.
  if (/^the\s/i.test(article.text.slice(start, end))) {
    const noun = inside.at(-1) ?? head;
    claim(scene, draft, { start, end, how: 'description', head: noun.index });
    return;
  }
  const first = afterAddress(scene, from);
  const whole = nodes[first]?.start ?? start;
  claim(scene, draft, { start: whole, end, how: 'name', head: head.index });
  for (const node of inside) scene.parts.set(node.index, draft);
  if (draft.kind === 'person') enterTitle(scene, draft, { first, head });
}

/** Index of the form of address before the name, which belongs to it: "Mr."; else of the name. */
function afterAddress({ nodes }: Scene, from: number): number {
  const before = nodes[from - 1];
  return before !== undefined && ADDRESS.test(before.text) ? from - 1 : from;
}
const ADDRESS = /^(?:mr|mrs|ms|miss|mx|sir|dame|lord|lady)\.?$/i;

/** Titles longer than this are a slip of the parser, in words. */
const LONGEST_TITLE = 12;
const OF_TITLE = new Set(['NOUN', 'PROPN', 'ADJ', 'PART', 'ADV', 'NUM', 'VERB', 'PUNCT']);

interface Named {
  /** Index of the first token of the name. */
  readonly first: number;
  readonly head: Node;
}

/** What stands before a name without a comma: "former union leader", "embattled minister". */
function enterTitle(scene: Scene, draft: Draft, { first, head }: Named): void {
  const { nodes } = scene;
  const noun = nodes[first - 1];
  if (noun === undefined || !MAY_BE_NOUN.has(noun.upos) || !isPersonNoun(noun.lemma)) return;
  let from = first - 1;
  const isMore = (): boolean => isOfTitle(scene, nodes[from - 1], { first, head });
  while (first - from < LONGEST_TITLE && isMore()) from -= 1;
  while (from < first - 1 && !/^[\p{L}\p{N}]/u.test(nodes[from]?.text ?? '')) from += 1;
  const words = nodes.slice(from, first);
  claim(scene, draft, {
    start: words[0]?.start ?? noun.start,
    end: noun.end,
    how: 'title',
    head: noun.index,
  });
  note(
    draft,
    noun.lemma.toLowerCase(),
    words.slice(0, -1).map(({ text }) => text.toLowerCase()),
  );
}

// At the head of a sentence the tagger may take a noun for an adjective.
const MAY_BE_NOUN = new Set(['NOUN', 'PROPN', 'ADJ']);
const isNoun = (node: Node | undefined): boolean => node?.upos === 'NOUN' || node?.upos === 'PROPN';

/** Within the subtree of the name's head, or of the noun that the name is put to. */
function isOfTitle({ nodes }: Scene, node: Node | undefined, { first, head }: Named): boolean {
  if (node === undefined || !OF_TITLE.has(node.upos)) return false;
  if (/^[,;:—–()"“”]$/.test(node.text)) return false;
  const noun = nodes[head.head];
  const isPut =
    noun !== undefined &&
    noun.index < first &&
    isNoun(noun) &&
    isRelation(head, ['appos', 'flat', 'compound', 'nmod']);
  for (let at: Node | undefined = node, steps = 0; at !== undefined && steps < 8; steps += 1) {
    if (at.index === head.index || (isPut && at.index === noun.index)) return true;
    at = nodes[at.head];
  }
  return false;
}
