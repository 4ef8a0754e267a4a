import type { LoadedEntry } from '../../lexicons/loaded-table.ts';

/** An entry made ready to be looked for. */
export interface Pattern {
  readonly entry: LoadedEntry;
  /** Its words; a hyphen parts them like a blank. */
  readonly words: readonly string[];
  /** Rule, entry, category and reason in a sentence for a reader. */
  readonly why: string;
}

/** Patterns by their first word, the longest first. */
export function patternsOf(
  entries: readonly LoadedEntry[],
): ReadonlyMap<string, readonly Pattern[]> {
  const index = new Map<string, Pattern[]>();
  for (const entry of entries) {
    const words = entry.term.split(/[ -]/);
    const first = words[0] ?? '';
    const pattern = { entry, words, why: whyOf(entry) };
    const others = index.get(first);
    if (others === undefined) index.set(first, [pattern]);
    else others.push(pattern);
  }
  for (const patterns of index.values()) patterns.sort((a, b) => b.words.length - a.words.length);
  return index;
}

function whyOf({ term, category, sense, note, plainer, near, source }: LoadedEntry): string {
  const context = near.length === 0 ? '' : `, next to a word such as “${near[0]}”`;
  const other = plainer === null ? '' : ` A plainer wording: “${plainer}”.`;
  return `Lexicon of loaded terms, “${term}”${context}: ${category}, in the sense “${sense}”. ${note}${other} Class after ${source}.`;
}
