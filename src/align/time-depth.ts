import type { AnnotatedArticle, DateMention, Token } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { type Day, dayNumber, dayOf } from '../text/calendar.ts';
import { overlaps, within, wordsOf } from '../text/spans.ts';

/** How much a sentence speaks of another time than the day of the event, and by what. */
export interface TimeDepth {
  /** Above 0 for what was before or always is so, below for what happens now and who says so. */
  readonly weight: number;
  /** The sign that weighs most, in words for a reader; null where nothing speaks of another time. */
  readonly sign: string | null;
}

interface Sign {
  readonly weight: number;
  readonly name: string | null;
}

/** A day further back than this is no news any more. */
const LONG_AGO = 60;
/** Days around publication that are the event's own. */
const NOW = 6;

const BEFORE_NOW =
  /\b(?:in living memory|for (?:almost |nearly |more than )?(?:a |two |three )?(?:centur(?:y|ies)|decades?|generations?|years)|(?:decades?|centur(?:y|ies)|years) (?:ago|earlier|later)|at (?:that|the) time|used to|once (?:a|an|the|had|was|were|stood|belonged)|(?:has|have) [^.;]{0,30}\bbefore\b|not the first|the (?:second|third|fourth|last) time|historic(?:al)?ly|traditionally|originally|ever since|since then|by then|dates? back|long been|had long|has always|have always|has never|last stoppage|the following (?:year|spring|summer|autumn|winter))\b/i;
const FOUNDED =
  /\b(?:founded|established|created|set up|built|opened|abolished|introduced|born|separated|settled|merged|signed|left it|bequeathed)\b/i;
/** Verbs by which something is defined or described as it always is. */
const DEFINING =
  /^(?:constitute|consist|comprise|require|account|participate|belong|amount|represent|stipulate|guarantee|govern|allow|border|employ|locate|date|form|contain|range)$/;
const BE_A =
  /\b(?:is|are) (?:also |an? |the |one of |permanent |located|home to|supposed to|made up)/i;
const NEWS_WORDS =
  /\b(?:today|yesterday|tonight|tomorrow|last night|this (?:morning|afternoon|evening|week)|now|currently|so far|next (?:week|month|year)|will)\b/i;
const FIRST_PERSON = /\b(?:I|we|us|our|my|you|your)\b/i;

/** How much each sentence of an article speaks of another time; `day` is that of the event, null where unknown. */
export const timeDepths = (article: AnnotatedArticle, day: Day | null): readonly TimeDepth[] =>
  article.sentences.map((sentence) => depthOf(article, sentence, day));

function depthOf(article: AnnotatedArticle, sentence: Span, day: Day | null): TimeDepth {
  const words = wordsOf(article.text, sentence);
  const signs = [
    ...dateSigns(within(article.dates, sentence), day),
    ...tenseSigns(within(article.tokens, sentence), article.text),
    ...wordSigns(words),
    ...(isOwnReporting(words, article.outlet) ? [{ weight: -1.5, name: null }] : []),
    ...speechSigns(article, sentence),
  ];
  const weight = signs.reduce((sum, sign) => sum + sign.weight, 0);
  const [most] = signs.filter((sign) => sign.weight > 0).toSorted((a, b) => b.weight - a.weight);
  return { weight, sign: most?.name ?? null };
}

/** What was long ago weighs most; what the day of the event itself brought speaks against it. */
const dateSigns = (dates: readonly DateMention[], day: Day | null): readonly Sign[] => {
  const ages = dates.flatMap(({ value }) => (value === null ? [] : [ageOf(value, day)]));
  const isOld = ages.some((age) => age > LONG_AGO);
  const isNew =
    ages.some((age) => Math.abs(age) <= NOW) || dates.some(({ value }) => value === null);
  return [
    ...(isOld ? [{ weight: 2, name: 'a date long before the event' }] : []),
    ...(isNew ? [{ weight: -2, name: null }] : []),
  ];
};

/** Days from a date to the event; a month or a year counts from its end. Without a day any year lies back. */
function ageOf(value: string, day: Day | null): number {
  const [year = 0, month] = value.split('-').map(Number);
  if (day === null) return LONG_AGO + 1;
  const exact = dayOf(value);
  if (exact !== null) return dayNumber(day) - dayNumber(exact);
  const last = { year, month: month ?? 12, day: month === undefined ? 31 : 28 };
  const age = dayNumber(day) - dayNumber(last);
  return age < 0 && year === day.year ? LONG_AGO / 2 : age;
}

function tenseSigns(tokens: readonly Token[], text: string): readonly Sign[] {
  const signs: Sign[] = [];
  if (tokens.some((_, at) => isPastPerfect(tokens, at, text))) {
    signs.push({ weight: 0.5, name: 'the past before the past' });
  }
  const verbs = tokens.filter(({ upos }) => upos === 'VERB' || upos === 'AUX');
  const present = verbs.filter((verb) => isPresent(verb, text) || isPlural(verb, tokens, text));
  const [first] = verbs;
  const isDefined = present.some(({ lemma }) => DEFINING.test(lemma));
  const opensSo = isDefined && present.some((verb) => verb === first);
  if (opensSo || (present.length > 0 && present.length * 2 >= verbs.length)) {
    signs.push(
      isDefined
        ? { weight: 1.6, name: 'what always holds, in the present tense' }
        : { weight: 0.4, name: null },
    );
  } else if (present.length === 0) signs.push({ weight: -0.3, name: null });
  return signs;
}

const isPastPerfect = (tokens: readonly Token[], at: number, text: string): boolean =>
  /^(?:had|['’]d)$/i.test(wordsOf(text, tokens[at] ?? { start: 0, end: 0 })) &&
  tokens.slice(at + 1, at + 4).some(({ upos }) => upos === 'VERB');

/** "22 countries participate": after a noun and not after "to" or "will". */
const isPlural = (verb: Token, tokens: readonly Token[], text: string): boolean =>
  DEFINING.test(verb.lemma) &&
  wordsOf(text, verb) === verb.lemma &&
  tokens[tokens.indexOf(verb) - 1]?.upos === 'NOUN';

function isPresent({ start, end, lemma }: Token, text: string): boolean {
  const word = text.slice(start, end).toLowerCase();
  if (/^(?:is|are|has|have|does|do|['’]s|['’]re)$/.test(word)) return true;
  return word !== lemma.toLowerCase() && word.endsWith('s');
}

const WHAT_IT_IS = 'what something is, in the present tense';

function wordSigns(words: string): readonly Sign[] {
  const signs: Sign[] = [];
  if (BEFORE_NOW.test(words)) signs.push({ weight: 1, name: 'words for an earlier time' });
  if (FOUNDED.test(words)) signs.push({ weight: 0.4, name: null });
  if (BE_A.test(words)) signs.push({ weight: 0.6, name: WHAT_IT_IS });
  if (NEWS_WORDS.test(words)) signs.push({ weight: -0.8, name: null });
  if (FIRST_PERSON.test(words)) signs.push({ weight: -1, name: null });
  return signs;
}

/** "a video seen by the Gazette", "told this newspaper": how the outlet came by it. */
const isOwnReporting = (words: string, outlet: string): boolean =>
  words.includes(outlet) || OWN_REPORTING.test(words);
const OWN_REPORTING =
  /\b(?:this (?:newspaper|magazine|website|paper)|(?:told|shown to|seen by|obtained by|leaked to) \p{Lu}|\p{Lu}{2,} has (?:seen|learned|obtained))/u;

/** Somebody speaks: mostly on the day. */
function speechSigns(article: AnnotatedArticle, sentence: Span): readonly Sign[] {
  const isTold = article.attributions.some(({ cue }) => cue !== null && overlaps(cue, sentence));
  const isQuoted = article.quotations.some(
    (quotation) => quotation.kind === 'speech' && overlaps(quotation, sentence),
  );
  return [
    ...(isTold ? [{ weight: -1.2, name: null }] : []),
    ...(isQuoted ? [{ weight: -0.8, name: null }] : []),
  ];
}
