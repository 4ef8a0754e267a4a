import { openContainer } from './container.ts';
import { createWords, type Words } from './context.ts';
import { type ModelFiles, readNetwork } from './network.ts';
import { readWordList } from './word-list.ts';

/** A model that is ready for use; for tagSentence, parseSentence and findNames. */
export interface SyntaxModel {
  readonly words: Words;
  /** True of an ordinary English word, given in lower case; not of one that is only a name. */
  readonly isWord: (word: string) => boolean;
}

export { unreadable as unreadableModel } from './container.ts';
export type { ModelFiles };

/** The files of the model, in models/english; whoever loads them reads them from disk. */
export const MODEL_FILES = {
  vectors: 'vectors.bin',
  network: 'network.bin',
  words: 'words.bin.gz',
} as const;

/**
 * The model from the bytes of its files. Throws a UserError that says how to get them where they
 * are cut off, damaged, no model files or those of another version.
 */
export function loadModel(files: ModelFiles): SyntaxModel {
  const lineOf = readWordList(openContainer(files.words, 'the word list').section('words'));
  return { words: createWords(readNetwork(files)), isWord: (word) => lineOf(word) >= 0 };
}
