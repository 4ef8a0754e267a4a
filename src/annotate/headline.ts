import type { Article } from '../model/article.ts';
import { isKnownWord } from './words/tag.ts';

/**
 * The headline as an article without a headline. Its letters have the case that running text would
 * give them, as the body shows it (truecasing: Lita et al. 2003), so that taggers read "Minister
 * Slams Plan" as they read a sentence; every offset stays.
 */
export const headlineOf = (article: Article): Article => ({
  ...article,
  title: '',
  text: inSentenceCase(article.title, article.text),
});

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu;
/** A longer title is no headline; it is taken as it is. */
const LONGEST = 400;

function inSentenceCase(title: string, body: string): string {
  if (title.length > LONGEST || title.toLowerCase().length !== title.length) return title;
  const words = title.match(WORD) ?? [];
  if (!words.some(isRaised)) return title;
  const inBody = new Set(body.match(WORD));
  const capitals = isTitleCase(words);
  return title.replace(WORD, (word, at: number) => {
    if (at === 0 && !isShouted(word)) return word;
    if (!isRaised(word) || !(capitals || isShouted(word))) return word;
    return lowered(word, inBody, at === 0) ?? word;
  });
}

/** Begins with a capital, or is all capitals. */
const isRaised = (word: string): boolean => /^\p{Lu}/u.test(word);
const isShouted = (word: string): boolean => /^\p{Lu}[\p{Lu}'’]+$/u.test(word);

/** True where most longer words have a capital: then capitals tell nothing. */
function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => /^\p{L}{4,}/u.test(word));
  return long.length > 1 && long.filter(isRaised).length > 0.6 * long.length;
}

/** The word as running text has it; null where it should stay. */
function lowered(word: string, inBody: ReadonlySet<string>, opens: boolean): string | null {
  const lower = word.toLowerCase();
  const capitalized = word.charAt(0) + lower.slice(1);
  if (inBody.has(word) && !inBody.has(lower)) return null;
  if (opens) return capitalized;
  if (inBody.has(lower)) return lower;
  if (inBody.has(capitalized)) return capitalized;
  return isKnownWord(lower) ? lower : null;
}
