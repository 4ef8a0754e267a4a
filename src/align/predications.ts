import { emptyVerbs } from '../lexicons/happenings.ts';
import { plainVerbs } from '../lexicons/phrasal-verbs.ts';
import { oncePer } from '../measure/once-per.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import { actorsOf } from './actors.ts';
import { inOrder } from './in-order.ts';
import { opposedTo } from './opposition.ts';
import { conceptOf } from './same-words.ts';
import { dependentsOf, isRelation, type Node, nodesOf } from './trees.ts';
import { passivesAmong } from './voice.ts';

/** Who or what a role of a predication is filled by. */
export interface Participant {
  readonly head: Node;
  /** By what it is known again in another text: its actor, the nouns for it. */
  readonly keys: ReadonlySet<string>;
  /** Numbers that belong to it, in lower case: "nine" of "a boy of nine", of "nine boys" and of "a nine-year-old boy". */
  readonly numbers: ReadonlySet<string>;
  /** One person or thing, not several. */
  readonly isOne: boolean;
  /** "the boy", "his boat": one that the text has spoken of or that can be no other. */
  readonly isDefinite: boolean;
}

/** What a text says of somebody or something: a verb or an adjective, affirmed or denied, with its roles. */
export interface Predication {
  readonly article: AnnotatedArticle;
  readonly head: Node;
  /** The one word for the verb and its synonyms. */
  readonly concept: string;
  readonly sign: 1 | -1;
  /** To whom or what it happens: the object, the subject of a passive or of a verb without an object. */
  readonly theme: Participant;
  /** Who does it, where that is told apart from the theme. */
  readonly agent: Participant | null;
  /** "had been missing": so before what the text tells. */
  readonly isBefore: boolean;
  /** True where further words belong to the verb: what for, to do what. */
  readonly isOpen: boolean;
}

/** Of every article in the order of the articles' ids and of the text; none without trees. */
export const predicationsOf = (articles: readonly AnnotatedArticle[]): readonly Predication[] =>
  told(inOrder(articles));

const told = oncePer((articles: readonly AnnotatedArticle[]): readonly Predication[] => {
  const names = new Map<AnnotatedArticle, Map<number, string>>();
  for (const article of articles) names.set(article, new Map());
  for (const { mentions, name, kind } of actorsOf(articles)) {
    for (const article of articles) {
      for (const { head } of mentions.get(article.id) ?? []) {
        if (kind !== 'country') names.get(article)?.set(head, `@${name}`);
      }
    }
  }
  return articles.flatMap((article) => predicationsIn(article, names.get(article) ?? new Map()));
});

type Names = ReadonlyMap<number, string>;

function predicationsIn(article: AnnotatedArticle, names: Names): readonly Predication[] {
  const nodes = nodesOf(article);
  const passives = new Map(passivesAmong(nodes).map(({ verb, agent }) => [verb.index, agent]));
  const scene = { article, nodes, names, passives };
  return nodes.flatMap((node) => predicationOf(scene, node) ?? []);
}

interface Scene {
  readonly article: AnnotatedArticle;
  readonly nodes: readonly Node[];
  readonly names: Names;
  /** Who does it, by the index of a verb in the passive. */
  readonly passives: ReadonlyMap<number, Node | null>;
}

function predicationOf(scene: Scene, node: Node): Predication | null {
  const { article, nodes } = scene;
  if (!isPredicate(nodes, node)) return null;
  const roles = rolesOf(scene, node);
  const theme = participantOf(scene, roles.theme);
  if (theme === null || isNone(nodes, roles.theme) || isNone(nodes, roles.agent)) return null;
  const own = dependentsOf(nodes, node);
  return {
    article,
    head: node,
    concept: conceptAt(nodes, node),
    sign: isDenied(nodes, node) ? -1 : 1,
    theme,
    agent: participantOf(scene, roles.agent),
    isBefore: own.some(({ relation, text }) => relation === 'aux' && /^(?:had|'d)$/i.test(text)),
    isOpen: own.some((one) => isRelation(one, ['ccomp', 'xcomp', 'obl'])),
  };
}

interface Roles {
  readonly theme: Node | null;
  readonly agent: Node | null;
}

function rolesOf({ nodes, passives }: Scene, node: Node): Roles {
  const passive = passives.get(node.index);
  const subject = subjectOf(nodes, node, passive !== undefined);
  if (passive !== undefined) return { theme: subject, agent: passive };
  const [object = null] = dependentsOf(nodes, node, 'obj');
  return object === null ? { theme: subject, agent: null } : { theme: object, agent: subject };
}

/** Verbs with a sense of their own, and adjectives with "be". */
function isPredicate(nodes: readonly Node[], node: Node): boolean {
  if (node.upos === 'VERB') {
    const isEmpty = emptyVerbs.has(node.lemma) && opposedTo(conceptAt(nodes, node)).size === 0;
    return !isEmpty && !isRelation(node, ['amod', 'compound', 'case']);
  }
  return (
    node.upos === 'ADJ' && (dependentsOf(nodes, node, 'cop').length > 0 || isKept(nodes, node))
  );
}

/** "remained open" */
const isKept = (nodes: readonly Node[], { head, relation }: Node): boolean =>
  relation === 'xcomp' && /^(?:remain|stay|keep|stand|lie)$/.test(nodes[head]?.lemma ?? '');

function conceptAt(nodes: readonly Node[], node: Node): string {
  const lemma = node.lemma.toLowerCase();
  const particle = dependentsOf(nodes, node, 'compound:prt')[0];
  const whole = `${lemma} ${particle?.lemma.toLowerCase() ?? ''}`;
  return conceptOf(plainVerbs.get(whole) ?? lemma);
}

/** Its own subject, that of the verb it is joined to, or the noun that its clause belongs to. */
function subjectOf(nodes: readonly Node[], node: Node, isPassive: boolean): Node | null {
  const own = dependentsOf(nodes, node, 'nsubj')[0];
  const head = nodes[node.head];
  const isRelative = own !== undefined && /^(?:who|which|that)$/i.test(own.text);
  if (own !== undefined && !isRelative) return own;
  if (isRelation(node, ['acl']) && head !== undefined) return head;
  if (isKept(nodes, node) && head !== undefined) return subjectOf(nodes, head, isPassive);
  if (!isRelation(node, ['conj']) || head === undefined) return null;
  return nearestSubject(nodes, node, isPassive) ?? subjectOf(nodes, head, isPassive);
}

/** Of a passive that is joined to another: the subject before it that is one of a passive. */
function nearestSubject(nodes: readonly Node[], node: Node, isPassive: boolean): Node | null {
  if (!isPassive) return null;
  for (let index = node.index - 1; index >= 0; index -= 1) {
    const one = nodes[index];
    if (one === undefined || one.sentence !== node.sentence) return null;
    if (one.relation === 'nsubj:pass') return one;
  }
  return null;
}

function participantOf({ article, nodes, names }: Scene, node: Node | null): Participant | null {
  if (node === null) return null;
  if (node.upos !== 'NOUN' && node.upos !== 'PROPN') return null;
  const own = dependentsOf(nodes, node);
  const keys = new Set<string>();
  for (const one of [node, ...own.filter((each) => isRelation(each, ['appos']))]) {
    const name = names.get(one.index);
    if (name !== undefined) keys.add(name);
    if (one.upos === 'NOUN') keys.add(conceptOf(one.lemma));
    else if (name === undefined) keys.add(`@${one.text}`);
  }
  const isMany =
    own.some((one) => one.upos === 'NUM' && one.relation === 'nummod') ||
    article.text.slice(node.start, node.end).toLowerCase() !== node.lemma.toLowerCase();
  return {
    head: node,
    keys,
    numbers: new Set(numbersUnder(nodes, node, DEPTH)),
    isOne: !isMany,
    isDefinite: own.some(
      ({ relation, text }) => relation === 'nmod:poss' || /^(?:the|this|that)$/i.test(text),
    ),
  };
}

const DEPTH = 3;
const MODIFIERS = ['amod', 'nmod', 'nummod', 'obl', 'compound'];

function numbersUnder(nodes: readonly Node[], node: Node, depth: number): readonly string[] {
  if (depth === 0) return [];
  return dependentsOf(nodes, node, ...MODIFIERS).flatMap((one) => {
    const under = numbersUnder(nodes, one, depth - 1);
    return one.upos === 'NUM' ? [one.text.toLowerCase()].concat(under) : under;
  });
}

/** "Nobody", "none": it is nobody in particular of whom nothing is said. */
const isNone = (nodes: readonly Node[], node: Node | null): boolean =>
  node !== null &&
  (/^(?:nobody|none|nothing|no-one)$/i.test(node.text) ||
    dependentsOf(nodes, node, 'det').some(({ text }) => /^(?:no|any|every|each)$/i.test(text)));

const NOT = /^(?:not|n['’]t|never|neither|nor|hardly)$/i;
const FAILED = /^(?:fail|refuse|decline|yet)$/;

function isDenied(nodes: readonly Node[], node: Node): boolean {
  const own = dependentsOf(nodes, node);
  if (own.some(({ text, relation }) => NOT.test(text) && relation !== 'conj')) return true;
  const head = nodes[node.head];
  return head !== undefined && node.relation === 'xcomp' && FAILED.test(head.lemma);
}
