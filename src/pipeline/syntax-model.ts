import { join } from 'node:path';
import { readModelFile } from '../store/model-file.ts';
import { loadModel, MODEL_FILES, type SyntaxModel, unreadableModel } from '../syntax/model.ts';

/** Loads the language model from its folder. Throws a UserError where a file is missing or damaged. */
export const readSyntaxModel = (folder: string): SyntaxModel =>
  loadModel({
    vectors: readOrExplain(join(folder, MODEL_FILES.vectors)),
    network: readOrExplain(join(folder, MODEL_FILES.network)),
    words: readOrExplain(join(folder, MODEL_FILES.words)),
  });

function readOrExplain(path: string): Uint8Array {
  try {
    return readModelFile(path);
  } catch (error) {
    throw unreadableModel(path, error);
  }
}
