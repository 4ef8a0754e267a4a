import { isoDate } from '../text/dates.ts';

/**
 * The outlet that a folder's name gives: "the-harbour-post" is "The Harbour Post". `folders` are the names
 * from the input folder down to the file; those that say how or when articles are kept are passed over.
 */
export function outletOfFolders(folders: readonly string[]): string | null {
  const name = folders.findLast((folder) => !KEEPING.has(folder.toLowerCase()) && !isTime(folder));
  return name === undefined ? null : asTitle(name);
}

/** Names of folders that say how articles are kept, not whose they are. */
const KEEPING: ReadonlySet<string> = new Set(
  (
    'html htm txt text texts md markdown json jsonl csv gz articles article pages page posts post ' +
    'raw clean cleaned data dataset corpus news stories story input inputs files docs documents ' +
    'src source sources content archive archives saved download downloads en english ' +
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);

/** A day, a year, a month or a mere number. */
function isTime(name: string): boolean {
  return /^[\d\s._-]+$/.test(name) || isoDate(name.replaceAll('_', '-')) !== null;
}

const SMALL_WORDS: ReadonlySet<string> = new Set('of and the for in on at to'.split(' '));

function asTitle(name: string): string {
  const words = name.split(/[-_+\s]+/).filter((word) => word !== '');
  return words.map((word, index) => capitalize(word, index === 0)).join(' ');
}

/** Words with capitals or dots ("iNews", "site.com") stay; short ones without a vowel ("bbc") are initials. */
function capitalize(word: string, isFirst: boolean): string {
  if (/[\p{Lu}.]/u.test(word) || (!isFirst && SMALL_WORDS.has(word))) return word;
  if (/^[bcdfghjklmnpqrstvwxz]{2,4}$/.test(word)) return word.toUpperCase();
  const [first = ''] = word;
  return first.toUpperCase() + word.slice(first.length);
}
