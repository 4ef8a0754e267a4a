/** An error of the operating system: a full disk, a folder that may not be written. */
export const isSystemFailure = (error: unknown): error is NodeJS.ErrnoException =>
  typeof error === 'object' && error !== null && 'code' in error && 'syscall' in error;

/** The reason in words for the user. */
export const reasonOf = (error: NodeJS.ErrnoException): string =>
  REASONS[error.code ?? ''] ?? error.message;

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOTDIR: 'a part of the path is a file',
  EISDIR: 'it is a folder',
  EEXIST: 'a file of this name stands there',
  ENOENT: 'there is no such folder',
  EDQUOT: 'the disk quota is used up',
  ENAMETOOLONG: 'the name is too long for this system',
};
