import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { editDistance } from '../text/edit-distance.ts';
import { inOrder } from './order.ts';

/** A path like the given one that exists in the same folder; null where none is near. */
export async function nearName(path: string): Promise<string | null> {
  const wanted = basename(path).toLowerCase();
  const names = await readdir(dirname(path)).catch((): string[] => []);
  const most = Math.max(1, Math.floor(wanted.length / 4));
  let best: string | null = null;
  let least = most + 1;
  for (const name of inOrder(names)) {
    const distance = editDistance(wanted, name.toLowerCase(), least);
    if (distance < least) [best, least] = [name, distance];
  }
  return best === null ? null : join(dirname(path), best);
}
