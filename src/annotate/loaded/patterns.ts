import { loadedContexts } from '../../lexicons/loaded/contexts.ts';
import type { LoadedEntry } from '../../model/loaded-entry.ts';

/** An entry made ready to be looked for. */
export interface Pattern {
  readonly entry: LoadedEntry;
  /** Tags that the first word may have; empty: any. */
  readonly tags: readonly string[];
  /** How many words it has; the longer match wins. */
  readonly length: number;
  readonly near: ReadonlySet<string> | null;
  readonly unless: ReadonlySet<string> | null;
  /** Rule, entry, category and reason in a sentence for a reader. */
  readonly why: string;
}

/** How the source of a reader's own entry begins. */
export const READERS = 'the reader’s own lexicon';

/**
 * The words of a term; a hyphen parts them like a blank, unless letters are left open beside it
 * (“*-bashing”), and a genitive is a word of its own.
 */
export const wordsOf = (term: string): readonly string[] =>
  term.replaceAll(/(?<=\w)'s\b/g, " 's").split(/ +|(?<!\*)-(?!\*)/);

/** `form`: the derived form that is looked for instead of the entry's own term. */
export function patternOf(
  entry: LoadedEntry,
  form: { readonly term: string; readonly tags: readonly string[] } = entry,
): Pattern {
  return {
    entry,
    tags: form.tags,
    length: wordsOf(form.term).length,
    near: setOf(entry.near),
    unless: setOf(entry.unless),
    why: whyOf(entry, form.term),
  };
}

/** The lemmas meant, fields spelled out; null where there are none. */
function setOf(lemmas: readonly string[]): ReadonlySet<string> | null {
  if (lemmas.length === 0) return null;
  return new Set(
    lemmas.flatMap((one) =>
      one.startsWith('@') ? (loadedContexts().get(one.slice(1)) ?? []) : one,
    ),
  );
}

function whyOf(entry: LoadedEntry, form: string): string {
  const { term, category, sense, note, plainer, near, source } = entry;
  const context = near.length === 0 ? '' : `, next to a word such as “${near[0]}”`;
  const made = form === term ? `“${term}”` : `“${form}” as formed from “${term}”`;
  const from = isReaders(source) ? `From ${source}` : `Class after ${source}`;
  const other = plainer === null ? '' : ` A plainer wording: “${plainer}”.`;
  return `Lexicon of loaded terms, ${made}${context}: ${category}, in the sense “${sense}”. ${note}${other} ${from}.`;
}

const isReaders = (source: string): boolean => source.startsWith(READERS);
