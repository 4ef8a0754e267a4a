import { irregularParticiples, noAgents, participleObjects } from '../lexicons/participles.ts';
import { dependentsOf, isRelation, type Node } from './trees.ts';

/** A verb in the passive. */
export interface Passive {
  readonly verb: Node;
  /** Who does it, where a phrase with "by" says so. */
  readonly agent: Node | null;
}

/** The passives among an article's verbs: with "be" or "get", or a participle alone ("the man shot by police"). */
export const passivesAmong = (nodes: readonly Node[]): readonly Passive[] =>
  nodes
    .filter((node) => isPassive(nodes, node))
    .map((verb) => ({ verb, agent: agentOf(nodes, verb) }));

const OF_PASSIVE = ['aux:pass', 'nsubj:pass', 'csubj:pass', 'obl:agent'];

/** True for a participle that the parser, its auxiliary or its place in the sentence shows to be passive. */
function isPassive(nodes: readonly Node[], node: Node): boolean {
  if (!isParticiple(node)) return false;
  const own = dependentsOf(nodes, node);
  if (node.upos !== 'VERB') return node.upos === 'ADJ' && isReduced(nodes, node, own);
  if (own.some((one) => isRelation(one, OF_PASSIVE))) return true;
  const auxiliary = own.findLast(
    (one) => isRelation(one, ['aux', 'cop']) && one.index < node.index,
  );
  if (auxiliary === undefined) return isReduced(nodes, node, own);
  return auxiliary.lemma === 'be' && !own.some((one) => isRelation(one, ['obj']));
}

/** A past participle without an auxiliary: "the man shot by police", "asked about it", "got arrested", "was beaten and left". */
function isReduced(nodes: readonly Node[], node: Node, own: readonly Node[]): boolean {
  if (own.some((one) => isRelation(one, ['nsubj', 'mark']) && one.lemma !== 'as')) return false;
  if (node.relation === 'acl') return true;
  if (node.text.toLowerCase() === node.lemma) return false;
  if (node.relation === 'advcl') {
    return isSure(node) || !own.some((one) => isRelation(one, ['obj']));
  }
  return node.upos === 'VERB' && isOfHead(nodes, node);
}

/** Before its noun, after a verb that takes a participle, or joined to a passive. */
function isOfHead(nodes: readonly Node[], { head, relation }: Node): boolean {
  const above = nodes[head];
  if (above === undefined || relation === 'amod') return relation === 'amod';
  return relation === 'xcomp'
    ? participleObjects.has(above.lemma)
    : relation === 'conj' && isPassive(nodes, above);
}

/** The form of a past participle; that of a past tense may be the same. */
function isParticiple({ text }: Node): boolean {
  const form = text.toLowerCase();
  return irregularParticiples.has(form) || /[^e]ed$/.test(form);
}

/** "given" is no past tense. */
const isSure = ({ text }: Node): boolean =>
  /[vkeotrdw]n$/i.test(text) && irregularParticiples.has(text.toLowerCase());

/** Whoever a phrase with "by" names as doing it, not when, where or how it is done. */
function agentOf(nodes: readonly Node[], verb: Node): Node | null {
  const own = byPhrases(nodes, verb, 'obl');
  const marked = own.find((one) => isRelation(one, ['obl:agent']));
  if (marked !== undefined) return marked;
  // The parser may put it to the noun before it: "reprinted for effect by the editor".
  const nouns = dependentsOf(nodes, verb, 'obl', 'obj').filter(({ index }) => index > verb.index);
  const near = nouns.flatMap((noun) => byPhrases(nodes, noun, 'nmod'));
  return [...own, ...near].find(mayAct) ?? null;
}

const byPhrases = (nodes: readonly Node[], head: Node, relation: string): readonly Node[] =>
  dependentsOf(nodes, head, relation).filter((one) =>
    dependentsOf(nodes, one, 'case').some(({ text }) => text.toLowerCase() === 'by'),
  );

const mayAct = ({ upos, lemma }: Node): boolean =>
  upos !== 'NUM' && upos !== 'VERB' && !noAgents.has(lemma.toLowerCase());
