import { readFileSync } from 'node:fs';

/** The bytes of a file of the language model. Throws what the system says where it cannot be read. */
export const readModelFile = (path: string): Uint8Array => readFileSync(path);
