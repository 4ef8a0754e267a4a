import { newTagger, type Part, type Tagger } from './wink.ts';

export interface Tag {
  readonly upos: string;
  readonly lemma: string;
}

/** A tag and a lemma for each word; the words of one article at once. */
export function tag(words: readonly string[]): Tag[] {
  const tags: Tag[] = [];
  for (let from = 0; from < words.length; from += AT_ONCE) {
    tagSome(words.slice(from, from + AT_ONCE), tags);
  }
  return tags;
}

/** True where the tagger's lexicon knows this word, in lower case, as one of the language. */
export function isKnownWord(word: string): boolean {
  const lexicon = lexiconNow();
  const [part] = lexemesOf(lexicon, [word])[0]?.parts ?? [];
  return part !== undefined && lexicon.tagger.isKnown(part);
}

/** So many words are tagged at once at most: a bound on memory for very long texts. */
const AT_ONCE = 20_000;
/** No English word is longer; the tagger's own patterns must not meet a million characters. */
const LONGEST = 48;
/** The tagger keeps the words that it has not seen before, and we our answers to it: after so many all is made anew (0.1 s). */
const MOST_WORDS = 50_000;

/** A word as the tagger knows it. */
interface Lexeme {
  readonly word: string;
  readonly parts: readonly Part[];
  /** "'s": the word before tells what it is. */
  readonly isPossessive: boolean;
  /** The answers given so far, one a tag. */
  readonly answers: Tag[];
}
interface Lexicon {
  readonly tagger: Tagger;
  readonly lexemes: Map<string, Lexeme>;
}

let current: Lexicon | null = null;

function lexiconNow(): Lexicon {
  if (current === null || current.lexemes.size > MOST_WORDS) {
    current = { tagger: newTagger(), lexemes: new Map() };
  }
  return current;
}

const UNREAD: Lexeme = { word: '', parts: [], isPossessive: false, answers: [] };

const keyOf = (word: string): string => (word.length > LONGEST ? word.slice(0, LONGEST) : word);

function lexemesOf(lexicon: Lexicon, words: readonly string[]): Lexeme[] {
  const unmet = new Set<string>();
  const find = (word: string): Lexeme => {
    const lexeme = lexicon.lexemes.get(keyOf(word));
    if (lexeme === undefined) unmet.add(keyOf(word));
    return lexeme ?? UNREAD;
  };
  const found = words.map(find);
  if (unmet.size === 0) return found;
  learn(lexicon, [...unmet].map(copyOf));
  return found.map((lexeme, index) => (lexeme === UNREAD ? find(words[index] ?? '') : lexeme));
}

/** A cut of a long text holds all of it in memory; a copy does not. */
const copyOf = (word: string): string => word.split('').join('');

/** Has the tagger read words that were not met before. */
function learn({ tagger, lexemes }: Lexicon, words: readonly string[]): void {
  for (const [index, parts] of tagger.partsOf(words).entries()) {
    const word = words[index] ?? '';
    lexemes.set(word, {
      word,
      parts,
      isPossessive: /^['’]s$/i.test(word),
      answers: [],
    });
  }
}

function tagSome(words: readonly string[], tags: Tag[]): void {
  const lexicon = lexiconNow();
  const lexemes = lexemesOf(lexicon, words);
  const given = lexicon.tagger.tagsOf(partsOf(lexemes));
  let at = 0;
  for (let index = 0; index < words.length; index += 1) {
    const lexeme = lexemes[index] ?? UNREAD;
    const word = words[index] ?? '';
    tags.push(
      lexeme.isPossessive
        ? ofPossessive(tags.at(-1))
        : answer(lexicon.tagger, lexeme, word, given[at] ?? 0),
    );
    at += lexeme.parts.length;
  }
}

function partsOf(lexemes: readonly Lexeme[]): Part[] {
  const all: Part[] = [];
  for (const { parts } of lexemes) for (const part of parts) all.push(part);
  return all;
}

function answer(tagger: Tagger, lexeme: Lexeme, word: string, given: number): Tag {
  const { parts, answers } = lexeme;
  const [part, ...more] = parts;
  if (part === undefined || more.length > 0 || word.length > LONGEST) return byShape(word);
  const upos = tagger.nameOf(given);
  for (const known of answers) if (known.upos === upos) return known;
  const made = mended(lexeme.word, upos, tagger.lemmaOf(part, given));
  answers.push(made);
  return made;
}

/** A word that the tagger cuts or joins in its own way: an address, an emoticon, a foreign word. */
function byShape(word: string): Tag {
  if (/^\p{N}[\p{N}.,:/]*$/u.test(word)) return { upos: 'NUM', lemma: word };
  if (!/[\p{L}\p{N}]/u.test(word)) {
    return { upos: /[\p{S}]/u.test(word) ? 'SYM' : 'PUNCT', lemma: word };
  }
  if (/^(?:https?:|www\.|mailto:)|@\w/.test(word)) return { upos: 'X', lemma: word };
  return /^\p{Lu}/u.test(word)
    ? { upos: 'PROPN', lemma: word }
    : { upos: 'NOUN', lemma: word.toLowerCase() };
}

const BE_BEFORE_S = new Set(
  'it he she that there what who here where this how why when'.split(' '),
);
const LEMMAS: ReadonlyMap<string, string> = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
  ['’re', 'be'],
  ['’m', 'be'],
  ["'m", 'be'],
  ['’ve', 'have'],
  ["'ve", 'have'],
  ['’ll', 'will'],
  ['’d', 'would'],
  ['an', 'a'],
]);

/** The tagger's answer, with what it does not tell apart. */
function mended(word: string, upos: string, lemma: string): Tag {
  return { upos, lemma: upos === 'PROPN' ? word : (LEMMAS.get(word.toLowerCase()) ?? lemma) };
}

function ofPossessive(previous: Tag | undefined): Tag {
  if (previous?.lemma === 'let') return { upos: 'PRON', lemma: 'we' };
  return BE_BEFORE_S.has(previous?.lemma ?? '')
    ? { upos: 'AUX', lemma: 'be' }
    : { upos: 'PART', lemma: "'s" };
}
