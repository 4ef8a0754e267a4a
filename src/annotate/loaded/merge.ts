import type { LoadedEntry, ReaderEntry, ReaderLexicon } from '../../model/loaded-entry.ts';
import { READERS, wordsOf } from './patterns.ts';

/** Ours as the reader's lexicon changes them, without those it switches off, and what it adds. */
export function merged(
  ours: readonly LoadedEntry[],
  { path, entries }: ReaderLexicon,
): readonly LoadedEntry[] {
  const readers = new Map<string, ReaderEntry[]>();
  for (const entry of entries) {
    const key = keyOf(entry.term);
    const others = readers.get(key);
    if (others === undefined) readers.set(key, [entry]);
    else others.push(entry);
  }
  const met = new Set<ReaderEntry>();
  const result: LoadedEntry[] = [];
  for (const entry of ours) {
    const theirs = readers.get(keyOf(entry.term))?.find((one) => speaksOf(one, entry));
    if (theirs !== undefined) met.add(theirs);
    if (theirs === undefined) result.push(entry);
    else if (!theirs.off) result.push(changed(entry, theirs, path));
  }
  for (const entry of entries) {
    if (!met.has(entry) && !entry.off) result.push(changed(newEntry(entry), entry, path));
  }
  return result;
}

/** A hyphen is as good as a blank. */
const keyOf = (term: string): string => wordsOf(term).join(' ');

const speaksOf = ({ tags }: ReaderEntry, entry: LoadedEntry): boolean =>
  tags.length === 0 || entry.tags.length === 0 || tags.some((tag) => entry.tags.includes(tag));

/** What a reader's entry is where it does not say. */
const newEntry = ({ term, tags }: ReaderEntry): LoadedEntry => ({
  term,
  tags,
  category: 'evaluation',
  strength: 0.7,
  sense: 'as the reader’s lexicon has it',
  unless: [],
  near: [],
  plainer: null,
  note: 'Added by the reader.',
  source: READERS,
});

const changed = (entry: LoadedEntry, reader: ReaderEntry, path: string): LoadedEntry => ({
  ...entry,
  category: reader.category ?? entry.category,
  strength: reader.strength ?? entry.strength,
  sense: reader.sense ?? entry.sense,
  unless: reader.unless ?? entry.unless,
  near: reader.near ?? entry.near,
  plainer: reader.plainer ?? entry.plainer,
  note: reader.note ?? entry.note,
  source: `${READERS} (${path})`,
});
