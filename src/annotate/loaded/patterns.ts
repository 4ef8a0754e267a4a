import { loadedContexts } from '../../lexicons/loaded/contexts.ts';
import type { LoadedEntry } from '../../model/loaded-entry.ts';

/** An entry made ready to be looked for. */
export interface Pattern {
  readonly entry: LoadedEntry;
  /** The term, or the form of it that is looked for. */
  readonly form: string;
  /** Tags that the first word may have; empty: any. */
  readonly tags: readonly string[];
  /** How many words it has; the longer match wins. */
  readonly length: number;
}

/** How the source of a reader's own entry begins. */
export const READERS = 'the reader’s own lexicon';

/**
 * The words of a term; a hyphen parts them like a blank, unless letters are left open beside it
 * (“*-bashing”), and a genitive is a word of its own.
 */
export const wordsOf = (term: string): readonly string[] =>
  /[ '-]/.test(term) ? term.replaceAll(/(?<=\w)'s\b/g, " 's").split(/ +|(?<!\*)-(?!\*)/) : [term];

const spelledOut = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The lemmas of `near` or `unless`, fields spelled out. */
export function lemmasOf(named: readonly string[]): ReadonlySet<string> {
  const known = spelledOut.get(named);
  if (known !== undefined) return known;
  const lemmas = new Set(
    named.flatMap((one) =>
      one.startsWith('@') ? (loadedContexts().get(one.slice(1)) ?? []) : one,
    ),
  );
  spelledOut.set(named, lemmas);
  return lemmas;
}

/** Rule, entry, category and reason in a sentence for a reader. */
export function whyOf({ entry, form }: Pattern): string {
  const { term, category, sense, note, plainer, near, source } = entry;
  const context = near.length === 0 ? '' : `, next to a word such as “${near[0]}”`;
  const made = form === term ? `“${term}”` : `“${form}” as formed from “${term}”`;
  const from = source.startsWith(READERS) ? `From ${source}` : `Class after ${source}`;
  const other = plainer === null ? '' : ` A plainer wording: “${plainer}”.`;
  return `Lexicon of loaded terms, ${made}${context}: ${category}, in the sense “${sense}”. ${note}${other} ${from}.`;
}
