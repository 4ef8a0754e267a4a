import { oncePer } from '../measure/once-per.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { dependentsOf, isRelation, type Node, nodesOf } from './trees.ts';

/** A noun with the words before it that belong to it: "the US-led military alliance". */
export interface NounPhrase extends Span {
  readonly head: Node;
  /** Lemma of the head in lower case. */
  readonly noun: string;
  /** "the", "this", "his", "russia ’s" as "’s"; null where it has none. */
  readonly determiner: string | null;
  readonly isPlural: boolean;
  /** The words between determiner and head. */
  readonly modifiers: readonly Node[];
  /** Where the phrase ends with an "of …" that follows. */
  readonly wholeEnd: number;
}

/** The noun phrases of an article in the order of their heads. */
export const nounPhrasesOf: (article: AnnotatedArticle) => readonly NounPhrase[] = oncePer(
  (article) => {
    const nodes = nodesOf(article);
    return nodes.filter(isHead).map((head) => phraseOf(nodes, head));
  },
);

/** A noun that is not itself a part of a name or compound. */
const isHead = (node: Node): boolean =>
  (node.upos === 'NOUN' || node.upos === 'PROPN') && !isRelation(node, INNER);
const INNER = ['compound', 'flat', 'fixed', 'goeswith', 'nmod:unmarked'];

const BEFORE = [
  'det',
  'amod',
  'compound',
  'nmod:poss',
  'nmod:desc',
  'nummod',
  'advmod',
  'flat',
  'nmod',
  'obl',
];
const AFTER = ['flat', 'compound'];
/** Longer phrases are cut: a bound on odd parses, in words. */
const LONGEST = 12;

function phraseOf(nodes: readonly Node[], head: Node): NounPhrase {
  const from = leftEdge(nodes, head);
  const inside = nodes.slice(from, head.index);
  const own = dependentsOf(nodes, head);
  const end = Math.max(
    head.end,
    ...own.filter((one) => one.index > head.index && isRelation(one, AFTER)).map((one) => one.end),
  );
  return {
    start: nodes[from]?.start ?? head.start,
    end,
    head,
    noun: singular(head),
    determiner: determinerOf(nodes, head, from),
    isPlural: isPlural(head),
    modifiers: inside.filter((one) => one.upos !== 'DET' && one.upos !== 'PUNCT'),
    wholeEnd: Math.max(end, endOfComplement(nodes, head)),
  };
}

/** "troop" for "troops", which the lemmatizer leaves as it is. */
const singular = ({ text, lemma }: Node): string => {
  const noun = lemma.toLowerCase();
  return noun === text.toLowerCase() && PLURAL.test(noun) ? noun.slice(0, -1) : noun;
};
const PLURAL = /[^siu]s$/;

export const isPlural = ({ text, lemma }: Node): boolean => {
  const form = text.toLowerCase();
  return form === lemma.toLowerCase() ? PLURAL.test(form) : /s$|men$|people$|children$/.test(form);
};

/** The parser may put it to another word than the head: "the" to "union" in "the union leader". */
function determinerOf(nodes: readonly Node[], head: Node, from: number): string | null {
  const own = dependentsOf(nodes, head, 'det', 'nmod:poss').find(({ index }) => index >= from);
  const first = nodes[from];
  const word = own ?? (first?.upos === 'DET' && from < head.index ? first : undefined);
  if (word === undefined) return null;
  const isOwner = isRelation(word, ['nmod:poss']) && word.upos !== 'PRON';
  return isOwner ? '’s' : word.text.toLowerCase();
}

/** Index of the first word before the head that belongs to it, all between belonging too. */
function leftEdge(nodes: readonly Node[], head: Node): number {
  let edge = head.index;
  for (const one of dependentsOf(nodes, head, ...BEFORE).toReversed()) {
    if (one.index > head.index) continue;
    const first = firstOf(nodes, one);
    if (head.index - first > LONGEST) break;
    if (nodes.slice(one.index, edge).some(({ text }) => /^[,;:—–()]$/.test(text))) break;
    edge = Math.min(edge, first);
  }
  while (edge < head.index && !mayOpen(nodes[edge])) edge += 1;
  return edge;
}

/** No mark, no "and" or "not" opens a phrase. */
const mayOpen = (node: Node | undefined): boolean =>
  node !== undefined && node.upos !== 'PUNCT' && node.upos !== 'CCONJ' && !/^not$/i.test(node.text);

/** Index of the first word of the node's subtree. */
function firstOf(nodes: readonly Node[], node: Node): number {
  let first = node.index;
  for (const one of dependentsOf(nodes, node)) {
    if (one.index < node.index) first = Math.min(first, firstOf(nodes, one));
  }
  return first;
}

/** Longest "of …" that is taken with a description, in words. */
const LONGEST_COMPLEMENT = 8;

function endOfComplement(nodes: readonly Node[], head: Node): number {
  const complement = dependentsOf(nodes, head, 'nmod').find(
    (one) =>
      one.index > head.index &&
      one.index - head.index <= LONGEST_COMPLEMENT &&
      dependentsOf(nodes, one, 'case').some(({ text }) => text === 'of'),
  );
  if (complement === undefined) return head.end;
  const flat = dependentsOf(nodes, complement, ...AFTER).filter(
    (one) => one.index > complement.index,
  );
  return Math.max(complement.end, ...flat.map(({ end }) => end));
}
