import type { Token } from '../model/annotation.ts';

/** A number as it is written: the index after its last token, and its value, null where the word is vague or a range. */
export interface Numeral {
  readonly to: number;
  readonly value: number | null;
  /** "one in nine": the value is a share. */
  readonly isShare?: true;
}

const ONES =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const WORDS: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['dozen', 12],
  ['score', 20],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
/** Words before "hundred acres" that leave it a hundred. */
const AFTER_THESE = new Set('the these those his her its their our'.split(' '));
const FEW = new Set('several few many couple'.split(' '));
const PART_OF_SCALE: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
]);
const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
]);
const VAGUE = new Set(
  'hundreds thousands millions billions trillions dozens scores tens'.split(' '),
);
const FIGURES = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$|^\d{1,3},\d{1,2}$/;
/** "3,5" for 3.5. */
const DECIMAL_COMMA = /^(\d{1,3}),(\d{1,2})$/;
/** Short scales that are also written apart: "1 bn". */
const APART = new Set(['mn', 'bn', 'tn']);
const LONGEST_FIGURES = 20;

/** The tokens of an article with their words in lower case. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
}

/** The number that begins at the token `from`; null where none does. */
export function numeralAt(reading: Reading, from: number): Numeral | null {
  const numeral = simpleNumeral(reading, from);
  return numeral === null ? null : (ratio(reading, numeral) ?? numeral);
}

/** Words after a number that make "two in three" a time, not a share. */
const TIMES =
  /^(?:second|minute|hour|day|night|week|weekend|month|season|year|decade|game|start|attempt)s?$|^matches$/;
const LARGEST_WHOLE = 1000;

/** "one in nine", "three out of four": a share of one; null for two numbers that are none. */
function ratio(reading: Reading, { to, value }: Numeral): Numeral | null {
  const { words } = reading;
  const isOut = words[to] === 'out' && words[to + 1] === 'of';
  if (!isOut && words[to] !== 'in') return value === 1 ? ratioOfOne(reading, to) : null;
  const whole = simpleNumeral(reading, isOut ? to + 2 : to + 1);
  if (whole === null) return null;
  const share = shareOf(value, whole.value);
  const isTime = !isOut && isTimeWord(words[whole.to]);
  return isTime || share === null ? null : { to: whole.to, value: share, isShare: true };
}

/** "one alert in nine"; "one man in nine cars" is no share. */
function ratioOfOne(reading: Reading, noun: number): Numeral | null {
  const { words, tokens } = reading;
  if (tokens[noun]?.upos !== 'NOUN' || words[noun + 1] !== 'in') return null;
  const whole = simpleNumeral(reading, noun + 2);
  if (whole === null || NOMINAL.has(tokens[whole.to]?.upos ?? '')) return null;
  const share = isTimeWord(words[noun]) ? null : shareOf(1, whole.value);
  return share === null ? null : { to: whole.to, value: share, isShare: true };
}
const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);

const isTimeWord = (word = ''): boolean => word === '-' || TIMES.test(word);

/** Null where the two are no whole numbers of which the second is the larger. */
function shareOf(part: number | null, whole: number | null): number | null {
  if (part === null || whole === null || part < 1 || whole <= part) return null;
  const isCount = whole <= LARGEST_WHOLE && Number.isInteger(part) && Number.isInteger(whole);
  return isCount ? part / whole : null;
}

function simpleNumeral(reading: Reading, from: number): Numeral | null {
  const word = reading.words[from] ?? '';
  if (VAGUE.has(word)) return vague(reading, from);
  if (FIGURES.test(word) && word.length <= LONGEST_FIGURES) return figures(reading, from);
  if (WORDS.has(word)) return spelled(reading, from);
  return PART_OF_SCALE.has(word) ? partOfScale(reading, from) : wholeScale(reading, from);
}

/** "a hundred"; "hundred" in "the hundred acres"; "several hundred", "a few dozen", which have no value. */
function wholeScale(reading: Reading, from: number): Numeral | null {
  const { words } = reading;
  const at = words[from] === 'a' ? from + 1 : from;
  const isFew = FEW.has(words[at] ?? '');
  const scaleAt = isFew ? afterFew(words, at) : at;
  const scale = SCALES.get(words[scaleAt] ?? '');
  if (scale === undefined) return null;
  if (isFew) return { to: scaleAt + 1, value: null };
  const isKnown = at > from || AFTER_THESE.has(words[from - 1] ?? '');
  return isKnown ? scaled(reading, { to: scaleAt + 1, value: scale }) : null;
}

/** "a couple of hundred" */
const afterFew = (words: readonly string[], at: number): number =>
  words[at + 1] === 'of' ? at + 2 : at + 1;

/** "half a million", "a quarter of a million" */
function partOfScale(reading: Reading, from: number): Numeral | null {
  const { words } = reading;
  const part = PART_OF_SCALE.get(words[from] ?? '');
  const at = words[from + 1] === 'of' ? from + 2 : from + 1;
  const scale = words[at] === 'a' ? SCALES.get(words[at + 1] ?? '') : undefined;
  if (part === undefined || scale === undefined) return null;
  return { to: at + 2, value: part * scale };
}

/** "hundreds", "tens of thousands" */
function vague({ words }: Reading, from: number): Numeral {
  let to = from + 1;
  while (words[to] === 'of' && VAGUE.has(words[to + 1] ?? '')) to += 2;
  return { to, value: null };
}

function figures(reading: Reading, from: number): Numeral {
  const { tokens, words } = reading;
  const plain = (words[from] ?? '').replace(DECIMAL_COMMA, '$1.$2');
  const value = Number(plain.replaceAll(',', ''));
  const next = words[from + 1] ?? '';
  const [here, following] = [tokens[from], tokens[from + 1]];
  const isShort = here?.end === following?.start || APART.has(next);
  const short = isShort ? SHORT_SCALES.get(next) : undefined;
  if (short !== undefined) return { to: from + 2, value: value * short };
  if (/^[-–]$/.test(next) && FIGURES.test(words[from + 2] ?? '')) {
    return { ...scaled(reading, { to: from + 3, value: null }), value: null };
  }
  return scaled(reading, { to: from + 1, value });
}

/** "twenty-five", "two hundred and fifty thousand" */
function spelled(reading: Reading, from: number): Numeral {
  const { words } = reading;
  let value = WORDS.get(words[from] ?? '') ?? 0;
  let to = from + 1;
  const ones = WORDS.get(words[to + 1] ?? '') ?? 0;
  if (value >= 20 && words[to] === '-' && ones > 0 && ones < 10) {
    value += ones;
    to += 2;
  }
  return scaled(reading, { to, value });
}

const BEYOND = Number.POSITIVE_INFINITY;

/** The number with the scales behind it: "2.5 million", "three hundred and six". */
function scaled({ words }: Reading, numeral: Numeral): Numeral {
  let { to, value } = numeral;
  for (;;) {
    const scale = SCALES.get(words[to] ?? '');
    if (scale === undefined) return { to, value: value === BEYOND ? null : value };
    value = value === null ? null : value * scale;
    to += 1;
    const rest = words[to] === 'and' ? WORDS.get(words[to + 1] ?? '') : undefined;
    if (scale === 100 && rest !== undefined && value !== null) {
      value += rest;
      to += 2;
    }
  }
}
