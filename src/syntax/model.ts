import { createWords, type Words } from './context.ts';
import { type ModelFiles, readNetwork } from './network.ts';

/** A model that is ready for use; for tagSentence, parseSentence and findNames. */
export interface SyntaxModel {
  readonly words: Words;
}

export { unreadable as unreadableModel } from './container.ts';
export type { ModelFiles };

/** The files of the model, in models/english; whoever loads them reads them from disk. */
export const MODEL_FILES = { vectors: 'vectors.bin', network: 'network.bin' } as const;

/**
 * The model from the bytes of its files. Throws a UserError that says how to get them where they
 * are cut off, damaged, no model files or those of another version.
 */
export function loadModel(files: ModelFiles): SyntaxModel {
  return { words: createWords(readNetwork(files)) };
}
