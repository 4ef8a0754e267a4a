import { oncePer } from '../measure/once-per.ts';
import type { AnnotatedArticle, Token } from '../model/annotation.ts';

/** A token in its sentence's tree; heads and dependents are indices among the article's nodes. */
export interface Node extends Token {
  readonly index: number;
  readonly text: string;
  /** Of its sentence among the article's. */
  readonly sentence: number;
  /** -1 at a root. */
  readonly head: number;
  /** Universal Dependencies relation to the head. */
  readonly relation: string;
  /** In the order of the text. */
  readonly dependents: readonly number[];
}

/** The tokens of an article as trees, a sentence a tree; none where the article was not parsed. */
export const nodesOf: (article: AnnotatedArticle) => readonly Node[] = oncePer(
  ({ text, tokens, parses }) => {
    const nodes: Node[] = [];
    const dependents: number[][] = tokens.map(() => []);
    for (const [sentence, { arcs }] of parses.entries()) {
      for (const arc of arcs) {
        const index = nodes.length;
        const token = tokens[index];
        if (token === undefined) return nodes;
        dependents[arc.head]?.push(index);
        nodes.push({
          ...token,
          head: arc.head,
          relation: arc.relation,
          sentence,
          index,
          text: text.slice(token.start, token.end),
          dependents: dependents[index] ?? [],
        });
      }
    }
    return nodes;
  },
);

/** The dependents of a node; where relations are named those in one of them: "nmod" takes "nmod:poss" too. */
export function dependentsOf(
  nodes: readonly Node[],
  node: Node,
  ...relations: readonly string[]
): readonly Node[] {
  const found: Node[] = [];
  for (const index of node.dependents) {
    const one = nodes[index];
    if (one === undefined) continue;
    if (relations.length === 0 || isRelation(one, relations)) found.push(one);
  }
  return found;
}

/** True where the node stands to its head in one of these relations or in a kind of one. */
export const isRelation = ({ relation }: Node, relations: readonly string[]): boolean =>
  relations.some((one) => relation === one || relation.startsWith(`${one}:`));
