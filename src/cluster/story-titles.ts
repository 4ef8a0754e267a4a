import type { Fingerprint, Label } from '../model/fingerprint.ts';
import { hash32 } from '../text/hash32.ts';
import { stemOf } from '../text/stem.ts';
import { beforeWords, nextWord } from '../text/words.ts';
import { sharedWords } from './titles.ts';

/** Words that a story is named by, and words that a name may have at most. */
const MOST_KEYS = 3;
const LONGEST_NAME = 4;
const MOST_HEADLINE_WORDS = 60;
const MOST_NAMES = 2;

/**
 * What a story of several events is called: the shortest stretch of a headline that holds what the headlines
 * of its events share ("Skarrow dockers"); where there is none, the names and the word that they share.
 * `events`: the articles of each, the first to appear first.
 */
export function titleOfStory(
  events: readonly (readonly Fingerprint[])[],
  keyOf: KeyOfWord = keysOfWords(),
): string {
  const headlines = events.map((articles) =>
    articles.map((article) => wordsOfHeadline(article, keyOf)),
  );
  const labels = events.flat().map((article) => article.labels);
  const telling = tellingKeys(headlines, labels);
  const stretches = headlines.flat().flatMap((words) => stretchesOf(words, telling));
  const best = stretches.toSorted(
    (a, b) => b.keys - a.keys || a.length - b.length || (a.name < b.name ? -1 : 1),
  )[0];
  if (best === undefined) return sharedNames(labels);
  return best.name.charAt(0).toUpperCase() + best.name.slice(1);
}

/** The keys of words that the headlines of most events have, of those that their articles are known by. */
function tellingKeys(
  headlines: readonly (readonly (readonly Word[])[])[],
  labels: readonly (readonly Label[])[],
): ReadonlySet<number> {
  const known = new Map<number, number>();
  for (const { key } of labels.flat()) known.set(key, (known.get(key) ?? 0) + 1);
  const told = new Map<number, number>();
  for (const event of headlines) {
    for (const key of new Set(event.flat().map((word) => word.key))) {
      if (known.has(key)) told.set(key, (told.get(key) ?? 0) + 1);
    }
  }
  const shared = [...told]
    .filter(([, count]) => count > 1)
    .toSorted(([a, m], [b, n]) => n - m || (known.get(b) ?? 0) - (known.get(a) ?? 0) || a - b);
  return new Set(shared.slice(0, MOST_KEYS).map(([key]) => key));
}

/** "Tarrin and Pellgate: siren". */
function sharedNames(labels: readonly (readonly Label[])[]): string {
  const names = labels.map((own) => own.filter((label) => label.isName));
  const words = labels.map((own) => own.filter((label) => !label.isName));
  if (names.every((own) => own.length === 0)) return sharedWords(words);
  const named = sharedWords(names).split(', ').slice(0, MOST_NAMES).join(' and ');
  const [word] = sharedWords(words).split(', ');
  return words.every((own) => own.length === 0) ? named : `${named}: ${word ?? ''}`;
}

interface Word {
  readonly key: number;
  readonly start: number;
  readonly end: number;
  readonly headline: string;
}

function wordsOfHeadline({ title }: Fingerprint, keyOf: KeyOfWord): readonly Word[] {
  const words: Word[] = [];
  const word = beforeWords(title);
  while (words.length < MOST_HEADLINE_WORDS && nextWord(word)) {
    const { start, end, isNumber } = word;
    words.push({ key: keyOf(title.slice(start, end), isNumber), start, end, headline: title });
  }
  return words;
}

/** The key of a word's stem, as the labels of articles have it. */
export type KeyOfWord = (word: string, isNumber: boolean) => number;

/** Each word is stemmed once: of many stories, most headlines share theirs. */
export function keysOfWords(): KeyOfWord {
  const keys = new Map<string, number>();
  return (word, isNumber) => {
    const known = keys.get(word);
    if (known !== undefined) return known;
    const stem = stemOf(word, isNumber);
    const key = hash32(stem, 0, stem.length) >>> 0;
    keys.set(word, key);
    return key;
  };
}

interface Stretch {
  readonly name: string;
  /** How many different telling words are in it. */
  readonly keys: number;
  readonly length: number;
}

/** Stretches from one telling word to another; a mark between parts a headline in two. */
function stretchesOf(words: readonly Word[], telling: ReadonlySet<number>): readonly Stretch[] {
  return words.flatMap((first, at) => {
    if (!telling.has(first.key)) return [];
    return words.slice(at + 1, at + LONGEST_NAME).flatMap((last, more): readonly Stretch[] => {
      if (!telling.has(last.key) || last.key === first.key) return [];
      const name = first.headline.slice(first.start, last.end).replace(/['’]s$/i, '');
      if (/[,;:!?|“”"‘–—]/.test(name)) return [];
      const own = words.slice(at, at + more + 2);
      const keys = new Set(own.map(({ key }) => key).filter((key) => telling.has(key))).size;
      return [{ name, keys, length: own.length }];
    });
  });
}
