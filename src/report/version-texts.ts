import type { TextVersion, VersionedText, VersionPart } from '../model/details.ts';
import { clipEnd, clipStart } from '../text/sentence.ts';
import type { Text, Texts } from './texts.ts';

/** A version as words in the order in which a reader takes them. */
export interface VersionText {
  readonly text: Text;
  readonly version: TextVersion;
  /** `words` begin with a space where they stand apart from what is before. */
  readonly parts: readonly (VersionPart & { readonly words: string })[];
}

/** Longer stretches that are left out are shown by their beginning and end, in characters. */
const LONGEST_LEFT_OUT = 150;

/** Those of articles that the event has. */
export function versionTexts(
  texts: Texts,
  { longest, versions }: VersionedText,
): readonly VersionText[] {
  const whole = texts.get(longest.articleId);
  return versions.flatMap((version) => {
    const text = texts.get(version.articleId);
    if (text === undefined || whole === undefined) return [];
    const parts = version.parts.map((part, at) => {
      const isLeftOut = part.change === 'left-out';
      const source = (isLeftOut ? whole : text).article.text;
      const said = source.slice(part.start, part.end).replaceAll(/\s+/g, ' ');
      const words = at === version.parts.length - 1 ? withoutComma(said) : said;
      return { ...part, words: (at > 0 ? ' ' : '') + (isLeftOut ? clipped(words) : words) };
    });
    return [{ text, version, parts }];
  });
}

/** The comma before a cue is the newsroom’s. */
const withoutComma = (words: string): string => words.replace(/,$/, '');

const clipped = (words: string): string =>
  words.length <= LONGEST_LEFT_OUT
    ? words
    : `${clipEnd(words, LONGEST_LEFT_OUT / 2)} ${clipStart(words, LONGEST_LEFT_OUT / 2)}`;

/** The longest form in words; its passages, where the article breaks it, parted by an ellipsis. */
export function longestWords(texts: Texts, { longest }: VersionedText): string {
  const article = texts.get(longest.articleId)?.article;
  if (article === undefined) return '';
  const passages = longest.spans.map(({ start, end }) => article.text.slice(start, end));
  return withoutComma(passages.join(' … ').replaceAll(/\s+/g, ' ').trim());
}

/** Outlets by label whose texts have nothing of it, and those that cannot be told. */
export const labelsOf = (versions: readonly VersionText[], form: TextVersion['form']): string[] =>
  versions.filter(({ version }) => version.form === form).map(({ text }) => text.label);
