import type { Holding } from './holdings.ts';

/** A wording by which sites address the reader beside the article. */
export interface Notice {
  /** Matched against the line in lower case with straight quotation marks. Linear: no nested repeats. */
  readonly pattern: RegExp;
  /** `whole`: the pattern describes the line from its start; `within`: a phrase that may stand anywhere in a line that reports nobody's words. */
  readonly where: 'whole' | 'within';
  /** Lines with more words than this are never taken for it. */
  readonly longest: number;
  /** Something of this kind stands in every line that the pattern matches: to look for it first is far cheaper. Null: there is none such. */
  readonly holding: Holding | null;
}

/** Patterns anchored at the start of a line, for lines of at most `longest` words. */
export const whole = (longest: number, ...patterns: readonly RegExp[]): readonly Notice[] =>
  asOne(patterns).map((pattern) => ({ pattern, where: 'whole', longest, holding: null }));

/** Phrases, for lines of at most `longest` words that hold something of the kind. */
export const within = (
  longest: number,
  holding: Holding,
  ...patterns: readonly RegExp[]
): readonly Notice[] =>
  asOne(patterns).map((pattern) => ({ pattern, where: 'within', longest, holding }));

/** Alternatives of one expression are tried several times faster than expressions one by one. */
function asOne(patterns: readonly RegExp[]): readonly RegExp[] {
  const alone = patterns.filter(refersBack);
  const others = patterns.filter((pattern) => !refersBack(pattern));
  const byFlags = new Map<string, string[]>();
  for (const { flags, source } of others) {
    byFlags.set(flags, [...(byFlags.get(flags) ?? []), `(?:${source})`]);
  }
  const joined = [...byFlags].map(([flags, sources]) => new RegExp(sources.join('|'), flags));
  return [...joined, ...alone];
}

/** "\\1" counts the groups of its own expression. */
const refersBack = ({ source }: RegExp): boolean => /\\[1-9]/.test(source);
