import { givenNames } from '../../lexicons/given-names.ts';
import { organizationWords, placeWords } from '../../lexicons/organizations.ts';
import { honorifics, roleModifiers, roles } from '../../lexicons/titles.ts';
import { countryOf, isPeople, isPlace } from './gazetteer.ts';
import { isAllCapitals, isCapital, type Word } from './words.ts';

/** A run of words that may be a name: indices into the words, `to` exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const CLOSED_CLASS = new Set('DET PRON ADP CCONJ SCONJ AUX ADV PART INTJ NUM PUNCT SYM'.split(' '));
const CALENDAR = new Set(
  `January February March April May June July August September October November December Jan. Feb. Mar. Apr. Jun.
  Jul. Aug. Sep. Sept. Oct. Nov. Dec. Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Monday Tuesday Wednesday Thursday
  Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays Mon. Tue. Wed. Thu. Fri. Sat. Sun.`.split(
    /\s+/,
  ),
);
const NEVER = new Set(
  'I Im OK Ok AM PM a.m. p.m. A The It He She We They AD BC CET GMT EST Mr Mrs'.split(' '),
);
/** Words that open sentences and are never names there. */
const OPENERS = new Set(
  `a an the this that these those as at by for from in into of off on onto out over per to under up upon with without
  and but or nor so yet if when while since although though because unless until whether where who whom whose which
  what why how he she it they we you i his her its their our my your him them us me not no yes all both each either every
  few many more most much neither none one other others same several some such there here then now also even just only
  still yesterday today tomorrow tonight once again never always often perhaps maybe instead meanwhile however according
  after before during between among against about across along amid around despite like near through throughout toward
  towards via within let please thank thanks well oh hello hi okay do does did is are was were be been being have has
  had can could will would shall should may might must latest`.split(/\s+/),
);
const PARTICLES = new Set(
  'de la del della di da du van von der den bin ibn al el le ben abu dos y'.split(' '),
);

const WORD = /^\p{L}{1,40}$/u;

/** Runs of capitalized words, with "of the" and the like inside, that capitals of sentence starts and headlines do not fool. */
export function candidateRuns(words: readonly Word[], isKnown: (word: string) => boolean): Run[] {
  const tests = { isKnown, isPart: namePartTest(words, isKnown) };
  const { isPart } = tests;
  const runs: Run[] = [];
  for (let from = 0; from < words.length; from += 1) {
    if (!isPart(from)) continue;
    let to = from + 1;
    for (
      let more = joined(words, from, to, tests);
      more > 0;
      more = joined(words, from, to, tests)
    ) {
      to += more;
    }
    runs.push({ from, to });
    from = to - 1;
  }
  return runs;
}

/** Tells of a word by its index whether it may be part of a name. */
function namePartTest(words: readonly Word[], isKnown: Tests['isKnown']): Tests['isPart'] {
  const inside = new Set<string>();
  const small = new Set<string>();
  for (const { text, initial, headline } of words) {
    if (!isCapital(text)) small.add(text);
    else if (!initial && !headline) inside.add(text);
  }
  const isNewWord = ({ text }: Word): boolean => {
    const low = text.toLowerCase();
    return !small.has(low) && !(WORD.test(low) && isKnown(low));
  };
  const isInitialName = (word: Word, index: number): boolean => {
    if (isNameWord(word.text)) return true;
    if (CLOSED_CLASS.has(word.upos)) return false;
    return inside.has(word.text) || isNewWord(word) || leadsName(words, index);
  };
  return (index) => {
    const word = words[index];
    if (word === undefined || !isCapital(word.text) || isNever(word)) return false;
    if (word.office !== undefined) return false;
    if (CALENDAR.has(word.text)) return word.text === 'May' && isSurnameHere(words, index);
    if (word.headline) return isNameWord(word.text) || inside.has(word.text) || isNewWord(word);
    return !word.initial || isInitialName(word, index);
  };
}

const isNever = (word: Word): boolean => NEVER.has(word.text) || isOpener(word);
const isOpener = ({ text, initial, headline }: Word): boolean =>
  ((initial || headline) && !isAllCapitals(text) && OPENERS.has(text.toLowerCase())) ||
  text.includes('$');

const isNameWord = (word: string): boolean =>
  isPlace(word) ||
  givenNames.has(word) ||
  isPeople(word) ||
  countryOf(word) !== null ||
  (isAllCapitals(word) && word.length <= 5 && word.length > 1);

/** "Foreign Minister …", "Supreme Court …": a common word before a capital inside the sentence. */
function leadsName(words: readonly Word[], index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (word === undefined || next?.spaced !== true || word.upos === 'VERB') return false;
  if (next.text === 'of') return takesOf(word.text, textAt(words, index + 2));
  if (!isCapital(next.text) || CALENDAR.has(next.text)) return false;
  return (
    isOfTitle(word.text) || organizationWords.has(next.text) || /^(?:PROPN|ADJ)$/.test(word.upos)
  );
}

function isOfTitle(word: string): boolean {
  const low = word.toLowerCase().replace(/\.$/, '');
  return honorifics.has(low) || roles.has(low) || roleModifiers.has(low);
}

function isSurnameHere(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.text ?? '';
  const low = before.toLowerCase().replace(/\.$/, '');
  return givenNames.has(before) || honorifics.has(low) || (isCapital(before) && roles.has(low));
}

/** What is asked of a word by its index, and of one in lower case. */
interface Tests {
  readonly isPart: (index: number) => boolean;
  /** Whether it is an ordinary word of the language. */
  readonly isKnown: (word: string) => boolean;
}

/** How many words after `to` go on with the run: 0 where it ends. */
function joined(words: readonly Word[], from: number, to: number, tests: Tests): number {
  const { isPart } = tests;
  const [last, next] = [words[to - 1], words[to]];
  if (last === undefined || next === undefined || next.sentence !== last.sentence) return 0;
  if (next.text === '-') return overHyphen(words, to, isPart);
  if (!next.spaced) return isPossessive(next.text) ? overPossessive(words, to, tests) : 0;
  if (isPart(to) && !next.initial) return 1;
  if (next.text === '&' && isPart(to + 1)) return 2;
  if (PARTICLES.has(next.text)) return overParticle(words, to, isPart);
  return overOf(words, from, to, isPart);
}

function overHyphen(words: readonly Word[], to: number, isPart: (i: number) => boolean): number {
  const [last, hyphen, next] = [words[to - 1], words[to], words[to + 1]];
  if (last === undefined || hyphen?.spaced !== false || next?.spaced !== false) return 0;
  const separate = [last.text, next.text].some((word) => isNameWord(word) && !givenNames.has(word));
  return isPart(to + 1) && !separate ? 2 : 0;
}

const isPossessive = (text: string): boolean => /^['’]s?$/.test(text);
const MEMBERS = new Set('Women Men Children People'.split(' '));

/** "Harbour Workers' Union", "Women's Institute": what an organization is of, in the plural; but not "Russia's Parliament". */
function overPossessive(words: readonly Word[], to: number, { isPart, isKnown }: Tests): number {
  const last = textAt(words, to - 1);
  const low = last.toLowerCase();
  const isOfMany =
    textAt(words, to).length === 1 ? /[^s]s$/.test(low) && isKnown(low) : MEMBERS.has(last);
  if (!isOfMany || isNameWord(last) || words[to + 1]?.spaced !== true || !isPart(to + 1)) return 0;
  const head = isPart(to + 2) ? to + 2 : to + 1;
  const isOne = [to + 1, head].some((at) => organizationWords.has(textAt(words, at)));
  return isOne ? 2 : 0;
}

function overParticle(words: readonly Word[], to: number, isPart: (i: number) => boolean): number {
  for (let at = to + 1; at <= to + 3; at += 1) {
    if (isPart(at)) return at + 1 - to;
    const text = words[at]?.text ?? '';
    if (!PARTICLES.has(text) && text !== '-') return 0;
  }
  return 0;
}

/** "Ministry of Defense", "University of the Arts", "Secretary of State"; but not "President of Russia". */
function overOf(
  words: readonly Word[],
  from: number,
  to: number,
  isPart: (i: number) => boolean,
): number {
  const next = textAt(words, to);
  if (next === 'and' && isPart(to + 1)) {
    const run = words.slice(from, to).map(({ text }) => text);
    return isListOfPortfolios(run, textAt(words, to + 1)) ? 2 : 0;
  }
  if (next !== 'of' && next !== 'for') return 0;
  const at = textAt(words, to + 1) === 'the' ? to + 2 : to + 1;
  const goesOn = isPart(at) && takesOf(textAt(words, to - 1), textAt(words, at));
  return goesOn && words[at]?.headline === false ? at + 1 - to : 0;
}

const textAt = (words: readonly Word[], index: number): string => words[index]?.text ?? '';
const takesOf = (head: string, target: string): boolean =>
  organizationWords.has(head) ||
  OF_NAMES.has(head) ||
  (roles.has(head.toLowerCase()) && roleModifiers.has(target.toLowerCase()));

/** "Department of Health" before "and Human Services", but not "University of Oxford" before "and London". */
function isListOfPortfolios(run: readonly string[], next: string): boolean {
  const parted = run.includes('of') || run.includes('for');
  const isPlaceName = placeWords.has(next) || [next, run.at(-1) ?? ''].some(isPlace);
  return parted && !run.includes('and') && organizationWords.has(run[0] ?? '') && !isPlaceName;
}

const OF_NAMES = new Set(
  `Isle Gulf Strait Bay Sea Cape Republic Kingdom State States Bank House Prince Duke Duchess Battle Declaration Treaty
  Convention Statue Tower Court Chamber Church Secretary Chief Centers Institutes Board Order Book Lord Lords City Joint
  Chiefs Game Lord War Day People`.split(/\s+/),
);
