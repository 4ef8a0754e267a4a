import { UserError } from '../model/user-error.ts';
import type { Tell } from './reader.ts';

/** What the user is told of an error while reading; null where it is a defect of ours. */
export function explain(error: unknown): Parameters<Tell>[0] | null {
  if (error instanceof UserError) {
    return { message: error.message, hint: error.hint, skipped: true };
  }
  const code = codeOf(error);
  if (code === null) return null;
  const known = FAILURES.get(code);
  if (known !== undefined) return { ...known, skipped: true };
  if (code.startsWith('Z_')) return { ...BROKEN_GZIP, skipped: true };
  return /^E[A-Z0-9]+$/.test(code)
    ? {
        message: `the system could not read it (${code})`,
        hint: 'Check the disk and the path.',
        skipped: true,
      }
    : null;
}

/** The system's or zlib's code of an error: "ENOENT"; null where it has none. */
export function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

const BROKEN_GZIP = {
  message: 'it is not valid gzip data',
  hint: 'Pack or download it again, or take away the ending .gz if it is not packed.',
};
const NO_PERMISSION = {
  message: 'it may not be read: permission denied',
  hint: 'Change its permissions, or run as a user who may read it.',
};

const FAILURES: ReadonlyMap<string, { readonly message: string; readonly hint: string }> = new Map([
  ['ENOENT', { message: 'there is no such file or folder', hint: 'Check the path.' }],
  ['ENOTDIR', { message: 'there is no such file or folder', hint: 'Check the path.' }],
  ['EACCES', NO_PERMISSION],
  ['EPERM', NO_PERMISSION],
  ['EISDIR', { message: 'it is a folder, not a file', hint: 'Check the path.' }],
  ['ELOOP', { message: 'it is a link that leads back to itself', hint: 'Mend the link.' }],
  ['ENAMETOOLONG', { message: 'its name is too long for this system', hint: 'Shorten it.' }],
  [
    'Z_BUF_ERROR',
    {
      message: 'the gzip data ends too early; what follows the cut is lost',
      hint: 'Pack or download it again.',
    },
  ],
]);
