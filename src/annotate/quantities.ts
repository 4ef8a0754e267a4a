import type { Quantity, Token } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { firstEndingAfter } from '../text/spans.ts';
import type { Annotator } from './annotator.ts';
import { isPeople } from './names/gazetteer.ts';
import { type Numeral, numeralAt, type Reading } from './numerals.ts';
import { lowerWords } from './words/lower.ts';

/** Numbers in figures and words with what they count; dates, times, ages, ordinals and numbers in names are none. */
export const quantities: Annotator<'quantities', 'sentences' | 'tokens' | 'dates'> = {
  layer: 'quantities',
  requires: ['sentences', 'tokens', 'dates'],
  annotate: ({ text }, have) => {
    const { tokens, sentences, dates } = have;
    const reading = {
      tokens,
      words: lowerWords(text, tokens),
    };
    const starts = new Set(sentences.map(({ start }) => start));
    const isDated = (at: number): boolean =>
      (dates[firstEndingAfter(dates, at)]?.start ?? Number.POSITIVE_INFINITY) <= at;
    const found: Quantity[] = [];
    let before: Counted | null = null;
    for (let from = 0; from < tokens.length; from += 1) {
      const numeral = numeralAt(reading, from);
      if (numeral === null) continue;
      const counts =
        !isDated(tokens[from]?.start ?? 0) && !isNoCount(reading, from, numeral, starts);
      before = counts
        ? (opposed(reading, from, numeral, before) ?? quantityOf(reading, from, numeral, starts))
        : null;
      if (before !== null) found.push(before.quantity);
      from = (before ?? numeral).to - 1;
    }
    return found;
  },
};

const NUMBERED = new Set(
  'no. no nos. number page pages chapter article section figure fig. table part volume vol. line room flight route aged age channel'.split(
    ' ',
  ),
);
const CLOCK = new Set("a.m. p.m. am pm o'clock o’clock gmt est et bst".split(' '));
/** "US" in "US$200". */
const DOLLAR_COUNTRY = /^(?:us|nz|hk)$/;
const CURRENCY = /^(?:us|a|c|nz|hk)?[$£€¥₽₹]$/;

/** A label, an age, a time of day, a list's mark. */
function isNoCount(
  { words, tokens }: Reading,
  from: number,
  { to }: Numeral,
  starts: ReadonlySet<number>,
): boolean {
  const [before = '', after = ''] = [words[from - 1], words[to]];
  if (NUMBERED.has(before) || CLOCK.has(after)) return true;
  const first = starts.has(tokens[from]?.start ?? -1);
  if (first && /^[.):]$/.test(after)) return true;
  const age = /^[,(]$/.test(before) && /^[,)]$/.test(after);
  const old = [words[to], words[to + 1], words[to + 2], words[to + 3]].join(' ');
  return age || /^(?:years? old|- years? - olds?|years? - old)/.test(old);
}

interface Counted {
  readonly quantity: Quantity;
  readonly to: number;
}

function quantityOf(
  reading: Reading,
  from: number,
  numeral: Numeral,
  starts: ReadonlySet<number>,
): Counted | null {
  const { words, tokens } = reading;
  const { to, value } = numeral;
  const make = (first: number, end: number, unit: string | null): Counted => ({
    quantity: { ...spanOf(tokens, first, end), value, unit },
    to: end,
  });
  const sign = words[from - 1] ?? '';
  const country = sign.length === 1 && DOLLAR_COUNTRY.test(words[from - 2] ?? '') ? 1 : 0;
  if (CURRENCY.test(sign)) return make(from - 1 - country, to, sign.slice(-1));
  const share = percentLength(words, to);
  if (share > 0) return make(from, to + share, '%');
  // "15-year term" counts years.
  const glued = isGlued(tokens, to);
  const noun = glued ? gluedNoun(reading, to + 1) : headNoun(reading, from, to, starts);
  if (noun !== null) return make(from, noun + 1, unitOf(nameOf(reading, noun)));
  return isBareCount(reading, from, numeral) ? make(from, to, null) : null;
}

/** "two" in "five votes to two": what was counted before, on the other side. */
function opposed(
  { words, tokens }: Reading,
  from: number,
  { to, value }: Numeral,
  before: Counted | null,
): Counted | null {
  const unit = before?.to === from - 1 ? before.quantity.unit : null;
  const isAgainst = words[from - 1] === 'to' || words[from - 1] === 'against';
  if (!isAgainst || unit === null || NOT_OPPOSED.test(unit) || value === null) return null;
  if (MODIFIERS.has(tokens[to]?.upos ?? '')) return null;
  return { quantity: { ...spanOf(tokens, from, to), value, unit }, to };
}

const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

// "five minutes to two" is a time; sums and shares have their own sign.
const NOT_OPPOSED = /^(?:minute|%|[$£€¥₽₹])$/;

function percentLength(words: readonly string[], at: number): number {
  if (words[at] === '%' || words[at] === 'percent') return 1;
  return words[at] === 'per' && words[at + 1] === 'cent' ? 2 : 0;
}

/** A participle that stands for those it tells of is no verb: "seven of the wounded". */
const nameOf = ({ words, tokens }: Reading, noun: number): string =>
  (tokens[noun]?.upos === 'VERB' ? words[noun] : tokens[noun]?.lemma) ?? '';

const MONEY = new Map([
  ['dollar', '$'],
  ['euro', '€'],
]);
const unitOf = (lemma: string): string => MONEY.get(lemma.toLowerCase()) ?? lemma.toLowerCase();

const LONGEST_PHRASE = 6;
const MODIFIERS = new Set(['ADJ', 'NOUN', 'PROPN']);

const gluedNoun = ({ tokens }: Reading, at: number): number | null =>
  tokens[at]?.upos === 'NOUN' ? at : null;

/** "sixty of the campers" */
const DETERMINERS = new Set('the these those his her its their our my your'.split(' '));

/** The index of the noun that is counted: the last of the run of nouns after the number and its adjectives. */
function headNoun(
  reading: Reading,
  from: number,
  to: number,
  starts: ReadonlySet<number>,
): number | null {
  const { words, tokens } = reading;
  const { first, isOfThese } = phraseStart(words, from, to);
  let head: number | null = null;
  for (let at = first; at < first + LONGEST_PHRASE; at += 1) {
    const token = tokens[at];
    if (token === undefined || starts.has(token.start) || endsPhrase(reading, at, head)) break;
    if (isCounted(token, words[at] ?? '')) head = at;
  }
  return head ?? (isOfThese && isNounlike(reading, first) ? first : null);
}

/** "seven of the wounded" */
const isNounlike = ({ words, tokens }: Reading, at: number): boolean =>
  isModifier(tokens[at]?.upos ?? '', words[at] ?? '', null);

/** Where the counted phrase begins: behind the number, or behind "of" or "of the" after it. */
function phraseStart(
  words: readonly string[],
  from: number,
  to: number,
): { readonly first: number; readonly isOfThese: boolean } {
  const isOf = words[to] === 'of' && !/^\d|^one$/.test(words[from] ?? '');
  const isOfThese = isOf && DETERMINERS.has(words[to + 1] ?? '');
  return { first: to + Number(isOf) + Number(isOfThese), isOfThese };
}

/** A noun in the plural goes on only with another: "sports clubs", but not "lorries use". */
function endsPhrase({ words, tokens }: Reading, at: number, head: number | null): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  if (head !== null && isPlural(tokens[head]) && !isPlural(token)) return true;
  const word = words[at] ?? '';
  return !isCounted(token, word) && !isGlued(tokens, at) && !isModifier(token.upos, word, head);
}

const isPlural = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.end - token.start !== token.lemma.length || token.lemma === 'people');

const isCounted = ({ upos }: Token, word: string): boolean => upos === 'NOUN' || isPeopleWord(word);

/** A hyphen within a word. */
const isGlued = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lemma === '-' &&
  tokens[at - 1]?.end === tokens[at]?.start &&
  tokens[at]?.end === tokens[at + 1]?.start;

const isPeopleWord = (word = ''): boolean => isPeople(word.charAt(0).toUpperCase() + word.slice(1));

/** Adjectives and names before the noun, participles too; after a noun only what goes on with more nouns. */
const isModifier = (upos: string, word: string, head: number | null): boolean =>
  (MODIFIERS.has(upos) && (head === null || upos !== 'ADJ')) ||
  (head === null && upos === 'VERB' && /(?:ed|ing)$/.test(word));

/** A number without a noun counts where it is in figures or vague and stands in no name. */
function isBareCount(
  { words, tokens }: Reading,
  from: number,
  { to, value, isShare }: Numeral,
): boolean {
  if (isShare === true) return true;
  const word = words[from] ?? '';
  if (!/^\d/.test(word)) return value === null || value >= 100;
  if (value === null) return false;
  if (/^(?:1[5-9]|20)\d\d$/.test(word)) return false;
  const [before, after] = [tokens[from - 1], tokens[to]];
  const inName = before?.upos === 'PROPN' || after?.upos === 'PROPN';
  const joined = [words[from - 1], words[to]].some((mark) => /^[-–/:#]$/.test(mark ?? ''));
  return !inName && !joined;
}
