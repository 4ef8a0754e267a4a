import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadModel, MODEL_FILES, type SyntaxModel } from '../../src/syntax/model.ts';

const read = (name: string): Uint8Array =>
  readFileSync(join(import.meta.dirname, '../../models/english', name));

/** The bytes of the model that the program ships. */
export const shippedFiles = {
  vectors: read(MODEL_FILES.vectors),
  network: read(MODEL_FILES.network),
};

let loaded: SyntaxModel | null = null;

/** The model that the program ships, loaded once. */
export function shippedModel(): SyntaxModel {
  loaded ??= loadModel(shippedFiles);
  return loaded;
}
