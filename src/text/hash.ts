import { createHash } from 'node:crypto';

/** Sixteen hexadecimal digits (64 bits of SHA-256) that stand for a content: the same for the same text. */
export const contentHash = (content: string): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 16);
