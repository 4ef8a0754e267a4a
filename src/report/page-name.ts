import type { Comparison } from '../model/comparison.ts';
import { contentHash } from '../text/hash.ts';
import { slug } from '../text/slug.ts';

/** Characters of the title in a file's name; enough to know it by. */
const TITLE_LENGTH = 40;

/** The name of an event's files, without ending: safe everywhere, and its own even where titles are alike. */
export function pageName({ id, title }: Pick<Comparison, 'id' | 'title'>): string {
  const words = slug(title).slice(0, TITLE_LENGTH).replace(/-$/, '');
  return `${words}-${contentHash(id).slice(0, 8)}`;
}
