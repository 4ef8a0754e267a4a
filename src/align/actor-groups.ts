import { groupClass, groupCollectives } from '../lexicons/actor-nouns.ts';
import { groupedBy } from '../measure/grouped.ts';
import { firstEndingAfter, overlaps } from '../text/spans.ts';
import { type Cast, claim, draftFor, type Scene } from './actor.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { isRelation, type Node } from './trees.ts';

interface Group {
  readonly scene: Scene;
  readonly phrase: NounPhrase;
  /** Its noun, with what tells one side from the other: "anti protester". */
  readonly term: string;
}

/**
 * Enters people without a name of their own: "dockers", "the strikers", "the mob". Nouns of one class
 * are the same people, unless an article sets one beside the other; so are those who are counted alike.
 */
export function enterGroups(cast: Cast): void {
  const groups = cast.scenes.flatMap(groupsIn);
  const ties = tiesAmong(groups);
  for (const [root, members] of groupedBy(groups, ({ term }) => ties.rootOf(term))) {
    const draft = draftFor(cast, {
      kind: 'group',
      key: `people ${root}`,
      name: commonest(members),
    });
    for (const { scene, phrase } of members) {
      const { start, end, head } = phrase;
      claim(scene, draft, { start, end, how: 'description', head: head.index });
    }
  }
}

const groupsIn = (scene: Scene): readonly Group[] =>
  scene.phrases
    .filter((phrase) => !scene.owners.has(phrase.head.index) && isGroup(phrase))
    .map((phrase) => ({ scene, phrase, term: termOf(phrase) }));

/** A number of people in their own right: not "no workers", nor a part of a name ("Harbour Workers"). */
function isGroup({ noun, isPlural, head, determiner, modifiers }: NounPhrase): boolean {
  if (head.upos !== 'NOUN' || !(groupCollectives.has(noun) || (isPlural && groupClass.has(noun)))) {
    return false;
  }
  const isName = /^\p{Lu}/u.test(head.text) && modifiers.length > 0;
  const words = [determiner ?? '', ...modifiers.map(({ text }) => text.toLowerCase())];
  return !isName && !words.some((word) => ANYBODY.test(word));
}

const ANYBODY = /^(?:no|any|such|enough|few|fewer|other|more|whose|every|each|what|which)$/;

const SIDE = /^(?:pro|anti|counter|rival|opposing|opposition|other)\b/i;

function termOf({ noun, modifiers }: NounPhrase): string {
  const side = modifiers.find(({ text }) => SIDE.test(text));
  return side === undefined ? noun : `${side.text.toLowerCase()} ${noun}`;
}

interface Ties {
  readonly rootOf: (term: string) => string;
}

function tiesAmong(groups: readonly Group[]): Ties {
  const parents = new Map<string, string>();
  const rootOf = (term: string): string => {
    const parent = parents.get(term);
    return parent === undefined || parent === term ? term : rootOf(parent);
  };
  const apart = contrasts(groups);
  const tie = (a: string, b: string): void => {
    const [x = a, y = b] = [rootOf(a), rootOf(b)].toSorted();
    if (x !== y && !apart.has(pairOf(a, b))) parents.set(y, x);
  };
  const terms = [...new Set(groups.map(({ term }) => term))].toSorted();
  for (const same of groupedBy(terms, classOf).values()) {
    for (const term of same.slice(1)) tie(same[0] ?? term, term);
  }
  for (const same of groupedBy(
    groups.filter(({ phrase }) => countOf(phrase) !== null),
    ({ phrase }) => countOf(phrase),
  ).values()) {
    for (const { term } of same.slice(1)) tie(same[0]?.term ?? term, term);
  }
  return { rootOf };
}

const pairOf = (a: string, b: string): string => [a, b].toSorted().join(' | ');

/** The class of the noun, those of each side apart. */
function classOf(term: string): string {
  const noun = term.split(' ').at(-1) ?? term;
  const side = term.slice(0, -noun.length);
  return side + (groupClass.get(noun) ?? noun);
}

/** How many of them there are: a round or small number may be anybody's. */
function countOf({ modifiers }: NounPhrase): string | null {
  const number = modifiers.find(({ upos, text }) => upos === 'NUM' && /^\d[\d,.]+$/.test(text));
  const digits = number?.text.replace(/\D/g, '') ?? '';
  return /[1-9]\d*[1-9]/.test(digits) ? digits : null;
}

/** Terms that an article sets beside each other: "protesters and dockers", "police beat marchers". */
function contrasts(groups: readonly Group[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const own of groupedBy(groups, ({ scene }) => scene).values()) {
    const byHead = new Map(own.map((group) => [group.phrase.head.index, group]));
    for (const group of own) {
      for (const other of besides(group, byHead)) found.add(pairOf(group.term, other.term));
    }
  }
  return found;
}

function besides(
  { scene: { nodes }, phrase: { head } }: Group,
  byHead: ReadonlyMap<number, Group>,
): readonly Group[] {
  const joined = isRelation(head, ['conj']) ? [nodes[head.head]] : [];
  const verb = nodes[head.head];
  const facing = verb !== undefined && isRelation(head, ['nsubj']) ? objectsOf(nodes, verb) : [];
  return [...joined, ...facing].flatMap((node) => {
    const other = node === undefined ? undefined : byHead.get(node.index);
    return other === undefined ? [] : [other];
  });
}

const objectsOf = (nodes: readonly Node[], verb: Node): readonly Node[] =>
  verb.dependents.flatMap((index) => {
    const node = nodes[index];
    return node !== undefined && isRelation(node, ['obj', 'obl']) ? [node] : [];
  });

/** The noun that most articles have, then the one they have most often; a loaded one only where there is no other. */
function commonest(members: readonly Group[]): string {
  const ranked = [...groupedBy(members, ({ phrase }) => phrase.head.text.toLowerCase())]
    .map(([word, own]) => ({
      word,
      own,
      articles: new Set(own.map(({ scene }) => scene)).size,
      loaded: Number(own.some(isLoaded)),
    }))
    .toSorted(
      (a, b) =>
        a.loaded - b.loaded ||
        b.articles - a.articles ||
        b.own.length - a.own.length ||
        (a.word < b.word ? -1 : 1),
    );
  return ranked[0]?.word ?? '';
}

function isLoaded({ scene, phrase }: Group): boolean {
  const { loaded } = scene.article;
  const term = loaded[firstEndingAfter(loaded, phrase.head.start)];
  return term !== undefined && overlaps(term, phrase.head);
}
