import type { Article, Origin } from '../model/article.ts';
import { type Languages, languageName, UNKNOWN } from './language.ts';

export interface ToldLanguage {
  readonly code: string;
  readonly origin: Origin;
}

/** The language of the body as the text shows it, else as stated, else `und`: a record may be wrong, the words are not. */
export function tellLanguage(
  text: string,
  { language: stated, origin }: { readonly language: string | undefined; readonly origin: Origin },
  languages: Languages,
): ToldLanguage {
  const shown = languages.detect(text);
  const code = codeOf(stated);
  return code !== null && (shown === UNKNOWN || shown === code)
    ? { code, origin }
    : { code: shown, origin: 'text' };
}

/** What a reader should know of how the article was read. `stated`: its language as the record has it; `shown`: as its text does. */
export function notesOn(
  { title, text }: Pick<Article, 'title' | 'text'>,
  { stated, shown: language }: { readonly stated: string | undefined; readonly shown: string },
  languages: Languages,
): readonly string[] {
  const notes: string[] = [];
  const ofTitle =
    title.length < SHORTEST_TITLE || sharesWords(title, text)
      ? null
      : languages.foreign(title, language);
  if (ofTitle !== null) {
    const name = languageName(language);
    notes.push(`${FOREIGN_HEADLINE} ${languageName(ofTitle)}; the text is in ${name}`);
  }
  const code = codeOf(stated);
  if (code !== null && code !== language && language !== UNKNOWN) {
    notes.push(
      `it is said to be in ${languageName(code)}; the text is in ${languageName(language)}`,
    );
  }
  return notes;
}

const FOREIGN_HEADLINE = 'the headline is in';

/** True where the headline was found to be in another language than the text. */
export const hasForeignHeadline = ({ notes }: Pick<Article, 'notes'>): boolean =>
  notes.some((note) => note.startsWith(FOREIGN_HEADLINE));

/** Spares the detector, which is slow: words of the headline stand in the text in small letters, so not as names. */
function sharesWords(title: string, text: string): boolean {
  if (/[^\p{ASCII}\p{P}]/u.test(title)) return false;
  const words = title.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  const isTold = isIn(text.slice(0, OPENING));
  let told = 0;
  for (const word of words) {
    if (isTold(word)) told += 1;
    if (told === FEWEST_SHARED) return true;
  }
  return false;
}

const isIn =
  (text: string) =>
  (word: string): boolean =>
    text.includes(` ${word}`);

const OPENING = 3000;
const FEWEST_SHARED = 2;

// Shorter headlines of names alone are told for any language.
const SHORTEST_TITLE = 25;

/** "en" for "en", "EN-gb", "en_US"; null for what is no such code. */
function codeOf(stated: string | undefined): string | null {
  return /^([a-z]{2})(?:[-_]|$)/i.exec(stated ?? '')?.[1]?.toLowerCase() ?? null;
}
