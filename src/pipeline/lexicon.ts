import { readLexicon } from '../ingest/lexicon.ts';
import type { ReaderLexicon } from '../model/loaded-entry.ts';

/** The reader's own lexicon, read and checked; null where none is named. Throws a UserError where it is not as it should be. */
export const lexiconOf = async (path: string | undefined): Promise<ReaderLexicon | null> =>
  path === undefined ? null : readLexicon(path);
