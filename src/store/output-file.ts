import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from '../model/user-error.ts';
import { isSystemFailure, reasonOf } from './system-failure.ts';

/** Writes one file, making its folder where it is missing. Throws a UserError where it cannot be written. */
export function writeOutputFile(path: string, content: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  } catch (error) {
    if (!isSystemFailure(error)) throw error;
    throw new UserError('output-not-writable', `cannot write "${path}": ${reasonOf(error)}`, {
      hint: 'Name another file with --out, or make room.',
      cause: error,
    });
  }
}
