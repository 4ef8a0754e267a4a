import { LOADED_TAGS, type LoadedCategory, type LoadedEntry } from '../../model/loaded-entry.ts';

export interface LoadedClass {
  readonly category: LoadedCategory;
  readonly source: string;
  readonly note: string;
}

/**
 * Entries from a table, one a line: `term | tags | strength | sense | plainer wording or -`, and
 * optionally `| unless: lemma, lemma`, `| near: lemma, lemma` and `| note: …`. Tags: n, v, a, r
 * (adverb), several together, or - for any.
 */
export function loadedTable(shared: LoadedClass, table: string): readonly LoadedEntry[] {
  return table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => entryOf(shared, line.split(' | ')));
}

const NONE: readonly string[] = [];

function entryOf(shared: LoadedClass, cells: readonly string[]): LoadedEntry {
  const [term = '', tags = '', strength = '', sense = '', plainer = '', ...rest] = cells;
  const option = (name: string): string | undefined =>
    rest.find((cell) => cell.startsWith(name))?.slice(name.length);
  return {
    term,
    tags: tagsOf(tags),
    category: shared.category,
    strength: Number(strength),
    sense,
    unless: option('unless: ')?.split(', ') ?? NONE,
    near: option('near: ')?.split(', ') ?? NONE,
    plainer: plainer === '-' ? null : plainer,
    note: option('note: ') ?? shared.note,
    source: shared.source,
  };
}

const known = new Map<string, readonly string[]>();

function tagsOf(letters: string): readonly string[] {
  const found = known.get(letters);
  if (found !== undefined) return found;
  const tags = letters.split('').flatMap((letter) => LOADED_TAGS[letter] ?? []);
  known.set(letters, tags);
  return tags;
}
