import {
  anyBody,
  groupClass,
  groupCollectives,
  stateCollectives,
} from '../lexicons/actor-nouns.ts';
import { bodyParts, emptyVerbs, happeningClass } from '../lexicons/happenings.ts';
import { isPersonNoun } from '../lexicons/person-nouns.ts';
import { oncePer } from '../measure/once-per.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { stemOf } from '../text/stem.ts';
import type { Actor } from './actor.ts';
import { actorsOf } from './actors.ts';
import { inOrder } from './in-order.ts';
import { type NounPhrase, nounPhrasesOf } from './noun-phrases.ts';
import { dependentsOf, isRelation, type Node, nodesOf } from './trees.ts';
import { passivesAmong } from './voice.ts';

/** How a text tells who does what. */
export type ActForm =
  | 'active'
  | 'passive'
  | 'agent left out'
  | 'thing as actor'
  | 'nobody does it'
  | 'noun for the deed';

/** One clause or noun that tells of something being done. */
export interface Act extends Span {
  readonly article: AnnotatedArticle;
  readonly form: ActForm;
  /** The verb or noun. */
  readonly head: Node;
  /** What stands for the verb, its synonyms and its nouns. */
  readonly happening: string;
  /** Words of who does it, or null. */
  readonly agent: string | null;
  /** Those to whom it is done, then who does it, as far as they can be tied: names, nouns, figures. */
  readonly participants: readonly string[];
  /** To whom it is done, or who does it where nobody else is told of, in a word; null where nobody is. */
  readonly whom: string | null;
}

/** Every act that the articles tell, in the order of the articles' ids and of the text. */
export const actsOf = (articles: readonly AnnotatedArticle[]): readonly Act[] =>
  told(inOrder(articles));

const told = oncePer((articles: readonly AnnotatedArticle[]): readonly Act[] => {
  const actors = actorsOf(articles);
  const pages = articles.map((article) => pageOf(article, actors));
  const clauses = pages.flatMap(clausesIn);
  const happenings = new Set(clauses.map(({ happening }) => happening));
  return [...clauses, ...pages.flatMap((page) => nounsIn(page, happenings))];
});

interface Page {
  readonly article: AnnotatedArticle;
  readonly nodes: readonly Node[];
  readonly phraseAt: ReadonlyMap<number, NounPhrase>;
  readonly actorAt: ReadonlyMap<number, Actor>;
}

function pageOf(article: AnnotatedArticle, actors: readonly Actor[]): Page {
  const actorAt = new Map<number, Actor>();
  for (const actor of actors) {
    for (const { head } of actor.mentions.get(article.id) ?? []) actorAt.set(head, actor);
  }
  const phrases = nounPhrasesOf(article);
  const phraseAt = new Map(phrases.map((phrase) => [phrase.head.index, phrase]));
  return { article, nodes: nodesOf(article), phraseAt, actorAt };
}

/** Verbs of something done; those that say how somebody speaks are another matter. */
function isTold({ attributions }: AnnotatedArticle): (node: Node) => boolean {
  const cues = new Set(attributions.map(({ cue }) => cue?.start));
  return ({ upos, lemma, start }) => upos === 'VERB' && !emptyVerbs.has(lemma) && !cues.has(start);
}

/** "arrest" for "arrested" and "detained", "clear" for "clearance". */
const happeningOf = (lemma: string): string => {
  const word = lemma.toLowerCase();
  return happeningClass.get(word) ?? happeningClass.get(stemOf(word, false)) ?? stemOf(word, false);
};

function clausesIn(page: Page): readonly Act[] {
  const { nodes, article } = page;
  const passives = new Map(passivesAmong(nodes).map((one) => [one.verb.index, one]));
  return nodes
    .filter(isTold(article))
    .filter((verb) => !isRelation(verb, ['amod', 'compound', 'case']))
    .flatMap((verb): Act[] => {
      const passive = passives.get(verb.index);
      const patient = subjectOf(nodes, verb);
      if (passive === undefined) return patient === null ? [] : activeOf(page, verb, patient);
      const { agent } = passive;
      const form = agent === null ? 'agent left out' : 'passive';
      return [actOf(page, { verb, form, agent, patient })];
    });
}

function activeOf(page: Page, verb: Node, subject: Node): Act[] {
  const [object = null] = dependentsOf(page.nodes, verb, 'obj');
  const isDoer = mayDo(page, subject);
  // "It rained" has no actor of any kind.
  if (object === null && /^(?:it|there)$/i.test(subject.text)) return [];
  if (isDoer && object === null) {
    return [
      actOf(page, {
        verb,
        form: 'nobody does it',
        agent: null,
        patient: subject,
      }),
    ];
  }
  const isOwnBody = object !== null && bodyParts.has(object.lemma.toLowerCase());
  if (isOwnBody) {
    return [
      actOf(page, {
        verb,
        form: 'nobody does it',
        agent: null,
        patient: object,
      }),
    ];
  }
  const form = isDoer ? 'active' : 'thing as actor';
  return [actOf(page, { verb, form, agent: subject, patient: object ?? subject })];
}

/** The verb's own subject, that of the verb it is joined to, or the noun that the clause belongs to. */
function subjectOf(nodes: readonly Node[], verb: Node): Node | null {
  const own = dependentsOf(nodes, verb, 'nsubj')[0];
  const head = nodes[verb.head];
  const isRelative = own !== undefined && /^(?:who|which|that)$/i.test(own.text);
  if (own !== undefined && !isRelative) return own;
  if (head === undefined) return own ?? null;
  if (isRelation(verb, ['acl'])) return head;
  return isRelation(verb, ['conj']) && head.upos === 'VERB'
    ? subjectOf(nodes, head)
    : (own ?? null);
}

/** Nouns for people together. */
const DOERS = [
  groupClass,
  groupCollectives,
  stateCollectives,
  anyBody,
  new Set(['people', 'person', 'coastguard', 'crew', 'team']),
];
const PERSONAL =
  /^(?:i|you|he|she|we|they|who|him|her|them|us|someone|somebody|nobody|everyone|anyone|people|some|many|others|two|both)$/i;

/** True for somebody; a thing may be the subject of a verb, but does nothing by itself. */
function mayDo({ actorAt }: Page, node: Node): boolean {
  const noun = node.lemma.toLowerCase();
  if (actorAt.has(node.index) || PERSONAL.test(node.text)) return true;
  if (node.upos === 'NUM' || node.upos === 'PROPN') return true;
  return DOERS.some((nouns) => nouns.has(noun)) || isPersonNoun(noun);
}

interface Telling {
  readonly verb: Node;
  readonly form: ActForm;
  readonly agent: Node | null;
  readonly patient: Node | null;
}

function actOf(page: Page, { verb, form, agent, patient }: Telling): Act {
  const { article, nodes } = page;
  const near = [agent, patient].filter((node) => node !== null && node.sentence === verb.sentence);
  const auxiliaries = dependentsOf(nodes, verb, 'aux', 'compound:prt', 'obl:agent');
  const spans = [
    verb,
    ...auxiliaries,
    ...near.flatMap((node) => (node === null ? [] : [spanOf(page, node)])),
  ];
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const far = end - start > LONGEST;
  return {
    article,
    form,
    head: verb,
    happening: happeningOf(verb.lemma),
    agent: agent === null ? null : wordsAt(page, agent),
    participants: [patient, agent].flatMap((node) => (node === null ? [] : keysOf(page, node))),
    whom: patient === null ? null : wordFor(page, patient),
    start: far ? verb.start : start,
    end: far ? verb.end : end,
  };
}
/** Where who does it and the verb stand further apart, the verb alone is shown, in characters. */
const LONGEST = 160;

/** The phrase of the node; its head alone where a dateline or a bracket stands in it. */
function spanOf({ article, phraseAt }: Page, node: Node): Span {
  const phrase = phraseAt.get(node.index) ?? node;
  return /\s[-–—]\s|[()\n]/.test(article.text.slice(phrase.start, phrase.end)) ? node : phrase;
}

const wordsAt = (page: Page, node: Node): string => {
  const { start, end } = spanOf(page, node);
  return page.article.text.slice(start, end).replace(/\s+/g, ' ');
};

/** By what a participant is known again in another text: its actor, its noun, how many they are. */
function keysOf({ article, actorAt, phraseAt }: Page, node: Node): readonly string[] {
  const actor = actorAt.get(node.index);
  if (actor !== undefined) return [actor.name];
  // Whom a pronoun means is not known: it is tied to nothing.
  if (node.upos === 'PRON') return [`${article.id} ${node.index}`];
  const noun = node.lemma.toLowerCase();
  const number = phraseAt.get(node.index)?.modifiers.find(({ upos }) => upos === 'NUM');
  const counted = number === undefined ? [] : [`#${number.text.toLowerCase()}`];
  return [...counted, PEOPLE.has(noun) ? 'people' : (groupClass.get(noun) ?? stemOf(noun, false))];
}
const wordFor = ({ actorAt }: Page, node: Node): string | null =>
  actorAt.get(node.index)?.name ?? (node.upos === 'NOUN' ? node.text.toLowerCase() : null);
const PEOPLE = new Set('people person individual man woman resident inhabitant victim'.split(' '));

/** Nouns for what some text tells with a verb: "the killing of two men", "his arrest". */
const nounsIn = (page: Page, happenings: ReadonlySet<string>): readonly Act[] =>
  page.nodes
    .filter((node) => isDeed(node) && happenings.has(happeningOf(node.lemma)))
    .flatMap((node) => nounOf(page, node));

/** Nouns that are mostly something else than the deed of the verb beside them. */
const NO_DEED = new Set('fire strike name start bar shed level hit break'.split(' '));
/** Endings of nouns for a deed. */
const DEED = /(?:ing|tion|sion|ment|ance|ence|al|ure)$/;

const isDeed = ({ upos, lemma }: Node): boolean =>
  upos === 'NOUN' && !NO_DEED.has(lemma) && (DEED.test(lemma) || happeningClass.has(lemma));

function nounOf(page: Page, node: Node): Act[] {
  const { article, nodes, phraseAt } = page;
  const own = dependentsOf(nodes, node, 'nmod');
  const whose = own.find((one) => isRelation(one, ['nmod:poss']) || hasCase(nodes, one, 'of'));
  if (whose === undefined && !happeningClass.has(node.lemma)) return [];
  const by = own.find((one) => hasCase(nodes, one, 'by'));
  const phrase = phraseAt.get(node.index);
  return [
    {
      article,
      form: 'noun for the deed',
      head: node,
      happening: happeningOf(node.lemma),
      agent: by === undefined ? null : wordsAt(page, by),
      participants: whose === undefined ? [] : keysOf(page, whose),
      whom: whose === undefined ? null : wordFor(page, whose),
      start: phrase?.start ?? node.start,
      end: phrase?.wholeEnd ?? node.end,
    },
  ];
}

const hasCase = (nodes: readonly Node[], node: Node, word: string): boolean =>
  dependentsOf(nodes, node, 'case').some(({ text }) => text === word);
