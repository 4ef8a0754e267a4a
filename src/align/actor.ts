import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { type NounPhrase, nounPhrasesOf } from './noun-phrases.ts';
import { type Node, nodesOf } from './trees.ts';

export type ActorKind = 'person' | 'group' | 'country';

/** One place where an article speaks of an actor other than by a pronoun. */
export interface ActorMention extends Span {
  /** `name`: "Mr. Harwick"; `title`: "union leader" before it; `description`: "the embattled minister". */
  readonly how: 'name' | 'title' | 'description';
  /** Index of the token that heads it; NO_TREE in an article that was not parsed. */
  readonly head: number;
}

export const NO_TREE = -1;

/** Somebody who acts in an event: a person, a body, a country or people without a name of their own. */
export interface Actor {
  readonly kind: ActorKind;
  /** The fullest name or, where there is none, the commonest noun. */
  readonly name: string;
  /** By article id, in the order of the text; never empty. */
  readonly mentions: ReadonlyMap<string, readonly ActorMention[]>;
}

/** An actor in the making. */
export interface Draft {
  readonly kind: ActorKind;
  readonly name: string;
  /** What is compared of the name: see nameKey. */
  readonly key: string;
  readonly mentions: Map<string, ActorMention[]>;
  /** What the articles call it beside its name, by noun: the words that stood before the noun each time. */
  readonly roles: Map<string, (readonly string[])[]>;
}

/** An article as those see it who look for actors in it. */
export interface Scene {
  readonly article: AnnotatedArticle;
  readonly nodes: readonly Node[];
  readonly phrases: readonly NounPhrase[];
  /** The noun phrases by the index of their heads. */
  readonly phraseAt: ReadonlyMap<number, NounPhrase>;
  /** Whose mention a token heads, by the token's index. */
  readonly owners: Map<number, Draft>;
  /** Whose name a token is part of. */
  readonly parts: Map<number, Draft>;
}

/** All actors of an event in the making, by kind and key. */
export interface Cast {
  readonly scenes: readonly Scene[];
  readonly drafts: Map<string, Draft>;
}

export function sceneOf(article: AnnotatedArticle): Scene {
  const phrases = nounPhrasesOf(article);
  return {
    article,
    nodes: nodesOf(article),
    phrases,
    phraseAt: new Map(phrases.map((phrase) => [phrase.head.index, phrase])),
    owners: new Map(),
    parts: new Map(),
  };
}

/** The actor of that key, entered where there is none yet. */
export function draftFor(
  { drafts }: Cast,
  { kind, key, name }: Pick<Draft, 'kind' | 'key' | 'name'>,
): Draft {
  const known = drafts.get(`${kind} ${key}`);
  if (known !== undefined) return known;
  const draft: Draft = { kind, key, name, mentions: new Map(), roles: new Map() };
  drafts.set(`${kind} ${key}`, draft);
  return draft;
}

/** Whose mention or name the token belongs to, or null. */
export const ownerOf = ({ owners, parts }: Scene, node: Node | undefined): Draft | null =>
  node === undefined ? null : (owners.get(node.index) ?? parts.get(node.index) ?? null);

/** Notes a mention, unless its head is somebody's already. */
export function claim(scene: Scene, draft: Draft, mention: ActorMention): void {
  if (mention.head !== NO_TREE) {
    if (scene.owners.has(mention.head)) return;
    scene.owners.set(mention.head, draft);
  }
  const { id } = scene.article;
  const own = draft.mentions.get(id);
  if (own === undefined) draft.mentions.set(id, [mention]);
  else own.push(mention);
}

/** Notes what an article calls an actor: "chief executive" by the noun "executive" and "chief". */
export function note(draft: Draft, noun: string, modifiers: readonly string[]): void {
  const known = draft.roles.get(noun);
  if (known === undefined) draft.roles.set(noun, [modifiers]);
  else known.push(modifiers);
}
