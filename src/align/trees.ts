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
    const arcs = parses.flatMap((parse, sentence) =>
      parse.arcs.map((arc) => ({ ...arc, sentence })),
    );
    const dependents: number[][] = arcs.map(() => []);
    for (const [index, { head }] of arcs.entries()) dependents[head]?.push(index);
    return arcs.flatMap((arc, index): Node[] => {
      const token = tokens[index];
      if (token === undefined) return [];
      const form = text.slice(token.start, token.end);
      return [{ ...token, ...arc, index, text: form, dependents: dependents[index] ?? [] }];
    });
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
