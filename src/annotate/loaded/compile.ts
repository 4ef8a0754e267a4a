import { loadedTerms } from '../../lexicons/loaded.ts';
import type { LoadedEntry, ReaderLexicon } from '../../model/loaded-entry.ts';
import { familyOf } from './families.ts';
import { IN_COMPANY_FROM } from './marking.ts';
import { merged } from './merge.ts';
import { wordsOf } from './patterns.ts';
import { britishSpelling } from './spellings.ts';
import { emptyStep, insert, type Step } from './trie.ts';

let ours: Step | undefined;
const withReaders = new WeakMap<ReaderLexicon, Step>();

/** The lexicon of loaded terms made ready, with a reader's own entries where there are any; made once. */
export function compiledLexicon(reader: ReaderLexicon | null): Step {
  if (reader === null) return (ours ??= compile(loadedTerms()));
  const known = withReaders.get(reader);
  if (known !== undefined) return known;
  const made = compile(merged(loadedTerms(), reader));
  withReaders.set(reader, made);
  return made;
}

function compile(entries: readonly LoadedEntry[]): Step {
  const root = emptyStep();
  const listed = new Set<string>();
  for (const { term, tags } of entries) for (const tag of tags) listed.add(`${term} ${tag}`);
  for (const entry of entries) {
    if (entry.strength < IN_COMPANY_FROM) continue;
    add(root, entry, entry);
    for (const form of familyOf(entry)) {
      if (!listed.has(`${form.term} ${form.tags[0]}`)) add(root, entry, form);
    }
  }
  return root;
}

function add(root: Step, entry: LoadedEntry, form: Pick<LoadedEntry, 'term' | 'tags'>): void {
  const words = wordsOf(form.term);
  const pattern = { entry, form: form.term, tags: form.tags, length: words.length };
  insert(root, words, pattern);
  const spelled = britishSpelling(words);
  if (spelled !== null) insert(root, spelled, pattern);
}
