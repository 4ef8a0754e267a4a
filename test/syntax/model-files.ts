import { join } from 'node:path';
import { readModelFile } from '../../src/store/model-file.ts';
import { loadModel, MODEL_FILES, type SyntaxModel } from '../../src/syntax/model.ts';

const read = (name: string): Uint8Array =>
  readModelFile(join(import.meta.dirname, '../../models/english', name));

/** The bytes of the model that the program ships. */
export const shippedFiles = {
  vectors: read(MODEL_FILES.vectors),
  network: read(MODEL_FILES.network),
  words: read(MODEL_FILES.words),
};

let loaded: SyntaxModel | null = null;

/** The model that the program ships, loaded once. */
export function shippedModel(): SyntaxModel {
  loaded ??= loadModel(shippedFiles);
  return loaded;
}
