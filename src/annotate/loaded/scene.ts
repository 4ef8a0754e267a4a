import type { Entity, Quotation, Token } from '../../model/annotation.ts';
import { lowerWords } from '../words/lower.ts';

/** An article's tokens with what the search for loaded terms asks of each. */
export interface Scene {
  readonly tokens: readonly Token[];
  readonly lower: readonly string[];
  /** 1 for each token between quotation marks that do not hold a title. */
  readonly quoted: Uint8Array;
  /** 1 for each token of a name. */
  readonly named: Uint8Array;
}

export function sceneOf(
  text: string,
  have: {
    readonly tokens: readonly Token[];
    readonly quotations: readonly Quotation[];
    readonly entities: readonly Entity[];
  },
): Scene {
  const { tokens, quotations, entities } = have;
  const quoting = quotations.filter(({ kind }) => kind !== 'title');
  return {
    tokens,
    lower: lowerWords(text, tokens),
    quoted: covered(tokens, quoting),
    named: covered(tokens, entities),
  };
}

/** Which tokens the spans cover; spans in order of `start`, nested ones allowed. */
function covered(
  tokens: readonly Token[],
  spans: readonly { readonly start: number; readonly end: number }[],
): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  let next = 0;
  let reach = 0;
  for (const [at, token] of tokens.entries()) {
    for (
      let span = spans[next];
      span !== undefined && span.start <= token.start;
      span = spans[next]
    ) {
      reach = Math.max(reach, span.end);
      next += 1;
    }
    if (token.start < reach) marks[at] = 1;
  }
  return marks;
}
