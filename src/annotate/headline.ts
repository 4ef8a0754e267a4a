import type { Article } from '../model/article.ts';

/**
 * The headline as an article without a headline. Its letters have the case that running text would
 * give them, as the body shows it (truecasing: Lita et al. 2003), so that the tagger reads "Minister
 * Slams Plan" as it reads a sentence; every offset stays. `isKnown` tells ordinary words, in lower case.
 */
export const headlineOf = (article: Article, isKnown: (word: string) => boolean): Article => ({
  ...article,
  title: '',
  text: inSentenceCase(article, isKnown),
});

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu;
/** A longer title is no headline; it is taken as it is. */
const LONGEST = 400;

function inSentenceCase({ title, text }: Article, isKnown: (word: string) => boolean): string {
  if (title.length > LONGEST || title.toLowerCase().length !== title.length) return title;
  const words = title.match(WORD) ?? [];
  if (!words.some(isRaised)) return title;
  const inBody = new Set(text.match(WORD));
  const capitals = isTitleCase(words);
  return title.replace(WORD, (word, at: number) => {
    if (at === 0 && !isShouted(word)) return word;
    if (!isRaised(word) || !(capitals || isShouted(word))) return word;
    const running = inRunningText(word, inBody, at === 0);
    return running ?? (isOrdinary(word, isKnown) ? word.toLowerCase() : word);
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

/** The word as the body has it; null where the body does not tell. */
function inRunningText(word: string, inBody: ReadonlySet<string>, opens: boolean): string | null {
  const lower = word.toLowerCase();
  const capitalized = word.charAt(0) + lower.slice(1);
  if (inBody.has(word) && !inBody.has(lower)) return word;
  if (opens) return capitalized;
  if (inBody.has(lower)) return lower;
  return inBody.has(capitalized) ? capitalized : null;
}

/** Ordinary words with "’s", "n’t" or the like are so too. */
function isOrdinary(word: string, isKnown: (word: string) => boolean): boolean {
  const lower = word.toLowerCase();
  const [, stem = lower, n = ''] = /^(\p{L}+?)(n?)['’]\p{L}*$/u.exec(lower) ?? [];
  return isKnown(stem) || (n !== '' && isKnown(stem + n));
}
