import {
  anyBody,
  countryDescriptions,
  countryNouns,
  groupCollectives,
} from '../lexicons/actor-nouns.ts';
import { isPersonNoun } from '../lexicons/person-nouns.ts';
import { claim, type Draft, note, ownerOf, type Scene } from './actor.ts';
import { isPlural, type NounPhrase } from './noun-phrases.ts';
import { dependentsOf, isRelation, type Node } from './trees.ts';

/**
 * What the texts say outright of a named actor: in apposition ("Orla Finch, the union's leader"), with
 * a form of "be" ("who is the leader"), and by naming ("called him a coward").
 */
export function enterDescriptions(scene: Scene): void {
  for (const phrase of scene.phrases) {
    const { head, determiner } = phrase;
    if (scene.owners.has(head.index) || determiner === 'whose') continue;
    const owner =
      ofCountry(scene, phrase) ??
      apposed(scene, head) ??
      predicated(scene, phrase) ??
      namedSo(scene, phrase);
    if (owner !== null) enter(scene, owner, phrase);
  }
}

function enter(scene: Scene, owner: Draft, phrase: NounPhrase): void {
  const { head, start, wholeEnd, noun, modifiers } = phrase;
  claim(scene, owner, { start, end: wholeEnd, how: 'description', head: head.index });
  const words = modifiers.map(({ text }) => text.toLowerCase());
  if (isTelling(owner, noun)) note(owner, noun, words);
}

/** True where the noun alone may stand for its bearer from here on. */
const isTelling = ({ kind }: Draft, noun: string): boolean =>
  kind === 'person'
    ? isPersonNoun(noun)
    : kind === 'group' && (anyBody.has(noun) || groupCollectives.has(noun));

/** "the proud nation of France". */
function ofCountry(scene: Scene, { head, noun }: NounPhrase): Draft | null {
  if (!countryNouns.has(noun)) return null;
  const whose = dependentsOf(scene.nodes, head, 'nmod').map((one) => ownerOf(scene, one));
  return whose.find((owner) => owner?.kind === 'country') ?? null;
}

/** Between commas, dashes or brackets beside a name, or the noun that a name is put to. */
function apposed(scene: Scene, head: Node): Draft | null {
  const { nodes } = scene;
  if (head.upos !== 'NOUN') return null;
  const other = isRelation(head, ['appos'])
    ? nodes[head.head]
    : dependentsOf(nodes, head, 'appos').find((one) => ownerOf(scene, one) !== null);
  const owner = ownerOf(scene, other);
  return other !== undefined && owner !== null && mayBe(owner, head) ? owner : null;
}

/** A person is described by a noun for one person, a country by one for countries. */
function mayBe({ kind }: Draft, head: Node): boolean {
  if (kind === 'group') return true;
  const noun = head.lemma.toLowerCase();
  return (
    !isPlural(head) && (kind === 'person' ? isPersonNoun(noun) : countryDescriptions.has(noun))
  );
}

/** "Finch is the leader", "Finch, who was its leader"; not what she is not, may be or will be. */
function predicated(scene: Scene, { head, determiner, start }: NounPhrase): Draft | null {
  const { nodes } = scene;
  if (head.upos !== 'NOUN' || determiner === null) return null;
  const own = dependentsOf(nodes, head);
  if (!own.some((one) => isRelation(one, ['cop'])) || own.some(isDoubt)) return null;
  if (own.some((one) => isRelation(one, ['case', 'expl']) && one.start < start)) return null;
  const subject = own.find((one) => isRelation(one, ['nsubj']));
  const who = subject !== undefined && /^(?:who|which|that)$/i.test(subject.text);
  const owner = ownerOf(scene, who ? nodes[head.head] : subject);
  return owner !== null && mayBe(owner, head) ? owner : null;
}

const isDoubt = (node: Node): boolean =>
  /^(?:not|n['’]t|never|no)$/i.test(node.text) ||
  (isRelation(node, ['aux']) &&
    /^(?:will|would|could|may|might|should|can|must)$/.test(node.lemma));

/** Verbs that give a name: "called him a coward", "described as a coward". */
const NAMING = new Set(
  'call label brand dub name term describe denounce portray depict cast style deem'.split(' '),
);

function namedSo(scene: Scene, { head }: NounPhrase): Draft | null {
  const { nodes } = scene;
  const verb = nodes[head.head];
  if (head.upos !== 'NOUN' || verb === undefined || !NAMING.has(verb.lemma)) return null;
  const isAs = dependentsOf(nodes, head, 'case').some(({ lemma }) => lemma === 'as');
  if (!isRelation(head, ['xcomp']) && !isAs) return null;
  const whom = dependentsOf(nodes, verb).find((one) => isRelation(one, ['obj', 'nsubj:pass']));
  return ownerOf(scene, whom);
}
