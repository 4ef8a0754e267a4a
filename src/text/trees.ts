import type { Arc, Parse } from '../model/annotation.ts';

/** The place of the token at `index` (among the article's) in its tree; null where there are no trees. */
export const arcAt = (parses: readonly Parse[], index: number): Arc | null =>
  arcIn(parseAround(parses, index), index);

/** The tokens that hang on the token at `index`, in order; by these relations where any are named. */
export function dependentsOf(
  parses: readonly Parse[],
  index: number,
  relations: readonly string[] = [],
): number[] {
  const parse = parseAround(parses, index);
  if (parse === null) return [];
  return parse.arcs.flatMap(({ head, relation }, at) =>
    head === index && (relations.length === 0 || relations.includes(relation))
      ? [parse.from + at]
      : [],
  );
}

/** The token at `index` and all below it, in order; they need not be neighbours. */
export function subtreeOf(parses: readonly Parse[], index: number): number[] {
  const parse = parseAround(parses, index);
  if (parse === null) return [];
  const tokens = parse.arcs.map((_, at) => parse.from + at);
  return tokens.filter((token) => isBelow(parse, token, index));
}

function isBelow(parse: Parse, token: number, index: number): boolean {
  let at = token;
  while (at !== index && at >= 0) at = parse.arcs[at - parse.from]?.head ?? -1;
  return at === index;
}

/** The tree of the sentence that holds the token at `index`. */
function parseAround(parses: readonly Parse[], index: number): Parse | null {
  let [low, high] = [0, parses.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((parses[middle]?.from ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return parses[low - 1] ?? null;
}

const arcIn = (parse: Parse | null, index: number): Arc | null =>
  parse?.arcs[index - parse.from] ?? null;
