import { hash32 } from '../text/hash32.ts';
import { beforeWords, nextWord } from '../text/words.ts';

/** Tells the language of a text: eld, of which this is what is used. */
export interface Detector {
  readonly detect: (text: string) => {
    readonly language: string;
    readonly isReliable: () => boolean;
    readonly getScores: () => Readonly<Record<string, number>>;
  };
}

/** Tells languages of texts and lines, of plain English without the detector. */
export interface Languages {
  /** ISO 639-1 of the language in which the text is written; `und` where it has too few letters to tell, or is short and of no plain language, as a list of names. */
  readonly detect: (text: string) => string;
  /** The language of a short line that is surely not in `language`; null where it may be. */
  readonly foreign: (line: string, language: string) => string | null;
  /** True where the detector was asked for and is not there: what was told is void. */
  readonly isDetectorMissing: () => boolean;
}

export function languagesBy(detector: Detector | null): Languages {
  let isMissing = false;
  const told = (sample: string): ReturnType<Detector['detect']> | null => {
    isMissing ||= detector === null;
    return detector?.detect(sample) ?? null;
  };
  return {
    detect: (text) => {
      const sample = text.slice(0, LONGEST_SAMPLE);
      if (isPlainlyEnglish(sample)) return 'en';
      if (!hasLetters(sample, FEWEST_LETTERS)) return UNKNOWN;
      const seen = told(sample);
      const language = seen?.language ?? '';
      const isTold =
        language !== '' && (seen?.isReliable() === true || hasLetters(sample, ENOUGH_LETTERS));
      return isTold ? language : UNKNOWN;
    },
    foreign: (line, language) => {
      if (language === UNKNOWN || !hasLetters(line, FEWEST_LETTERS_OF_LINE)) return null;
      const seen = told(line.slice(0, LONGEST_SAMPLE));
      if (seen === null || seen.language === '' || seen.language === language) return null;
      if (!seen.isReliable()) return null;
      const scores = seen.getScores();
      const lead = (scores[seen.language] ?? 0) - (scores[language] ?? 0);
      return lead >= SURE_LEAD ? seen.language : null;
    },
    isDetectorMissing: () => isMissing,
  };
}

/** "German" for `de`; the code itself where it has no name. */
export function languageName(code: string): string {
  try {
    return NAMES.of(code) ?? code;
  } catch {
    return code;
  }
}

export const UNKNOWN = 'und';

const FEWEST_LETTERS = 40;
/** From here on the likeliest language is told even where the detector is not sure. */
const ENOUGH_LETTERS = 200;
// On 10,000 news articles 600 characters told the same language as 2,000, in a third of the time.
const LONGEST_SAMPLE = 600;
/** Of 10,000 English headlines one of this length, and none that is longer, is told for another language with this lead. */
const SURE_LEAD = 0.2;
const FEWEST_LETTERS_OF_LINE = 12;
const NAMES = new Intl.DisplayNames(['en'], { type: 'language' });

/** Words that no other language of the detector's writes so, and that hold English prose together. */
const ENGLISH = new Set(
  'the of and that with which was were from their this have has been would said they'
    .split(' ')
    .map((word) => hash32(word, 0, word.length)),
);
const ENOUGH_KINDS = 4;
/** One such word in so many characters. */
const ENOUGH_OFTEN = 75;

/** Spares the detector, which is slow, what function words tell. */
function isPlainlyEnglish(sample: string): boolean {
  const kinds = new Set<number>();
  const word = beforeWords(sample);
  let found = 0;
  while (nextWord(word)) {
    if (!ENGLISH.has(word.hash)) continue;
    found += 1;
    kinds.add(word.hash);
  }
  return found >= sample.length / ENOUGH_OFTEN && kinds.size >= ENOUGH_KINDS;
}

const LETTER = /\p{L}/u;

/** At least so many. */
function hasLetters(text: string, fewest: number): boolean {
  let letters = 0;
  for (const character of text) {
    if (LETTER.test(character)) letters += 1;
    if (letters >= fewest) return true;
  }
  return false;
}
