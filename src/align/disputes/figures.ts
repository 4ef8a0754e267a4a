import type { AnnotatedArticle, Quantity } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { contains, within } from '../../text/spans.ts';
import { type Amount, amountOf, hedgeStart } from '../amounts.ts';
import { type Clause, clauseHolding, conceptsOf, isPossible, withLead } from '../clauses.ts';
import { nearestFate } from '../fates.ts';
import { conceptOf } from '../same-words.ts';
import type { Profile } from '../similarity.ts';
import { isPeople, type UnitKind, unitClass, unitKind } from '../units.ts';
import type { Place } from './dispute.ts';

/** A number in its clause, with what it may be compared by. */
export interface Figure extends Place {
  readonly quantity: Quantity;
  readonly amount: Amount;
  readonly clause: Clause;
  readonly kind: UnitKind;
  /** Only figures of one class are compared: "ship", "person", "$". */
  readonly unit: string;
  /** What is said of what is counted: the clause without the number and its unit. */
  readonly context: Profile;
  /** What befell those who are counted, "die" or "arrest"; null where nothing near tells. */
  readonly fate: string | null;
  /** The same without the words before what is counted. */
  readonly role: Profile;
  /** Of the whole sentence. */
  readonly sentence: Profile;
  /** "patients" for "41 percent of Title X patients"; empty where nothing is named. */
  readonly whole: string;
  /** The adjectives before what is counted: "foreign", "short". */
  readonly sorts: ReadonlySet<string>;
  /** "a day", "per head", "each": a rate is no count. */
  readonly isRate: boolean;
  /** "could", "should", "would": not what happened. */
  readonly isPossible: boolean;
}

const RATE =
  /^\s*(?:(?:a|an|per|each|every) (?:second|minute|hour|day|night|week|month|year|head|person|cent)|per|each|apiece|daily|weekly|monthly|annually|yearly)\b/i;
const RATE_BEFORE = /\b(?:every|each|per)\s*$/i;
/** "another three", "the other two": more of what was told before. */
const FURTHER =
  /\b(?:another|other|further|additional|extra|first|next|last|more|of the|of its|of their|of our)\s*$/i;
const FURTHER_WITHIN = /\b(?:other|others|more|further|additional|extra|of (?:the|these|those))\b/i;
const FURTHER_AFTER =
  /^\s*(?:more|others?|of (?:the )?(?:\d|two|three|four|five|six|seven|eight|nine|ten)|out of|of them|of whom|of those|of the(?:se|m)\b|of which)\b/i;
const REACH = 40;

/** The numbers of an article that count or measure something that can be told apart. */
export function figuresIn(article: AnnotatedArticle): readonly Figure[] {
  return article.quantities.flatMap((quantity) => figureOf(article, quantity) ?? []);
}

function figureOf(article: AnnotatedArticle, quantity: Quantity): Figure | null {
  const clause = clauseHolding(article, quantity.start);
  const amount = isCount(article, quantity) ? amountOf(article, quantity) : null;
  if (clause === null || amount === null || isTable(clause)) return null;
  const { text } = article;
  const before = text.slice(Math.max(0, quantity.start - REACH), quantity.start);
  const after = text.slice(quantity.end, quantity.end + REACH);
  const fate = nearestFate(clause.tokens, quantity);
  const unit = unitOf(quantity, before, fate);
  if (unit === null) return null;
  const around = clause.tokens.filter((token) => !contains(quantity, token));
  const own = within(clause.tokens, quantity);
  const modifiers = own.filter(({ upos }) => NOMINAL.has(upos)).slice(0, -1);
  return {
    article,
    span: spanOf(clause, quantity, unitKind(unit)),
    quantity,
    amount,
    clause,
    unit,
    kind: unitKind(unit),
    context: conceptsOf([...around, ...modifiers]),
    role: conceptsOf(around),
    sentence: conceptsOf(within(article.tokens, clause.sentence)),
    whole: wholeOf(after),
    sorts: new Set(own.flatMap(({ upos, lemma }) => (upos === 'ADJ' ? [lemma.toLowerCase()] : []))),
    fate,
    isRate: RATE.test(after) || RATE_BEFORE.test(before),
    isPossible: clause.tokens.some(({ lemma }) => isPossible(lemma)),
  };
}

/** "Hwasong-12" */
const GLUED = /[\p{L}\d][-–/]$/u;
/** "11 hour flight" */
const TIMED = /\b(?:second|minute|hour|day|week|month|year|mile|metre|km|page)s? \p{L}/iu;
/** With "about" before it, and with a few words more where no thing is counted: "wages rise by 4.6 percent". */
function spanOf(clause: Clause, { start, end }: Quantity, kind: UnitKind): Span {
  const hedged = { start: hedgeStart(clause.article.text, start), end };
  return kind === 'thing' ? hedged : withLead(clause, hedged, LEAD);
}
const LEAD = 4;

const NOMINAL = new Set(['ADJ', 'NOUN', 'PROPN']);

/** No rest or part of what was counted before, no "seven-member", no age, no "3 of 25". */
function isCount({ text }: AnnotatedArticle, { start, end, unit }: Quantity): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const words = text.slice(start, end);
  if (FURTHER.test(before) || FURTHER_AFTER.test(after) || FURTHER_WITHIN.test(words)) return false;
  if (GLUED.test(before) || TIMED.test(words)) return false;
  if (/^-\p{L}/u.test(after) || /^[\p{L}\d.,]+-\p{L}+$/u.test(words)) return false;
  return unit !== null || !(/,\s*$/.test(before) && /^\s*[,.;)]/.test(after));
}

/** Rows of figures say nothing in words. */
function isTable({ tokens }: Clause): boolean {
  const figures = tokens.filter(({ upos }) => upos === 'NUM' || upos === 'SYM').length;
  return (
    figures * 3 > tokens.length || !tokens.some(({ upos }) => upos === 'VERB' || upos === 'AUX')
  );
}

/** The last word of what a share is of, as far as no small word ends it. */
const WHOLE = /^ of (?:(?:the|its|their|all|a|an|every) )?((?:[\p{L}\p{N}’'-]+ ?){1,4})/iu;
const AFTER_WHOLE =
  /\b(?:and|or|in|on|at|by|for|to|from|with|is|are|was|were|has|have|had|go(?:es)?|of|who|that|which|as|will|would|could|can|may|said|says)\b.*$/i;
function wholeOf(after: string): string {
  const named = WHOLE.exec(after)?.[1]?.replace(AFTER_WHOLE, '').trim() ?? '';
  return conceptOf(named.split(' ').at(-1) ?? '');
}

/** "the number of demonstrators at 4,000" */
const NUMBER_OF = /\b(?:number|total|crowd|count) of (?:the )?(\p{L}+)s?\b[^.;]{0,20}$/iu;

/** Its class; people for a bare number of those whom something befell; null where nothing tells what it counts. */
function unitOf(quantity: Quantity, before: string, fate: string | null): string | null {
  const { unit } = quantity;
  if (fate === ABOARD && unit !== null && TRAVELLERS.has(unit)) return 'person';
  if (unit !== null) return isPeople(unit) && !isAnybody(unit) ? unit : unitClass(unit);
  const counted = NUMBER_OF.exec(before)?.[1];
  if (counted !== undefined) return unitClass(counted.toLowerCase());
  return fate === null ? null : 'person';
}

const ABOARD = conceptOf('aboard');
/** Those who are aboard are its people, by whatever name; crews are counted apart. */
const TRAVELLERS = new Set(
  'passenger traveller traveler tripper day-tripper tourist holidaymaker commuter pilgrim migrant refugee'.split(
    ' ',
  ),
);

/** People of no kind: a count of men or of civilians is a part of theirs. */
const ANYBODY = /^(?:person|people|individual|human|life|soul|other)$/;
const isAnybody = (unit: string): boolean => ANYBODY.test(unit);

/** What the unit is called among concepts. */
export const unitConcept = ({ unit }: Figure): string => conceptOf(unit);
