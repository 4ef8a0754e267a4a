import type { AnnotatedArticle, Quantity } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { valueInWords } from '../text/number-words.ts';
import { firstEndingAfter, overlaps } from '../text/spans.ts';

/** A number with the noun that it leaves out: "twenty-eight" after "400 jobs" counts jobs. */
export interface BareNumber {
  readonly quantity: Quantity;
  /** The noun as it stands where the text has it; empty where the number does not hark back to one. */
  readonly noun: string;
}

/** Smaller ones are met by chance, and "one" is a pronoun. */
const LEAST = 10;
const NUMBER =
  /(?<![\p{L}\p{N}.,:/$£€-])(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|[1-9]\d{1,2})(?![\p{L}\p{N}%:/-]|[.,]\d)/giu;
/** What cannot stand before a count: "aged 61", "at twelve", "page 12", "Smith, 61,". */
const NO_COUNT_BEFORE =
  /(?:\b(?:aged?|at|past|page|number|no\.|route|line|chapter|article|section|flight|room|since|by|until)|[,(–—])\s$/iu;
/** What follows a number that stands alone: a mark, a verb's help, or nothing. */
const ALONE_AFTER = /^(?:[.;!?:”"’')]|,(?! (?:who|was|is|has|from|of)\b)|$)/u;
const ACTING_AFTER = /^ (?:were|was|are|had|have|will|would|of (?:them|those|these|whom))\b/;
const REACH = 40;

/** Numbers without a noun, in words or figures, with what they hark back to. */
export function bareNumbers(article: AnnotatedArticle): readonly BareNumber[] {
  const left = [...article.text.matchAll(NUMBER)].flatMap((match) => leftOut(article, match));
  const known = article.quantities.filter(
    ({ unit, value }) => unit === null && (value ?? 0) >= LEAST,
  );
  return [...left, ...known.flatMap((quantity) => harkingBack(article, quantity))];
}

/** A number that the layer of quantities leaves out. */
function leftOut(article: AnnotatedArticle, match: RegExpExecArray): readonly BareNumber[] {
  const { text } = article;
  const span = { start: match.index, end: match.index + match[0].length };
  const value = valueInWords(match[0]);
  if (value === null || value < LEAST || isTaken(article, span)) return [];
  if (NO_COUNT_BEFORE.test(text.slice(Math.max(0, span.start - REACH), span.start))) return [];
  const quantity = { ...span, value, unit: null };
  const isActing = ACTING_AFTER.test(text.slice(span.end, span.end + REACH));
  return isActing ? [{ quantity, noun: '' }] : harkingBack(article, quantity);
}

function harkingBack(article: AnnotatedArticle, quantity: Quantity): readonly BareNumber[] {
  const after = article.text.slice(quantity.end, quantity.end + REACH);
  const counted = ALONE_AFTER.test(after) ? countedBefore(article, quantity) : null;
  if (counted === null) return [];
  return [{ quantity: { ...quantity, unit: counted.unit }, noun: counted.noun }];
}

function isTaken({ quantities, dates }: AnnotatedArticle, span: Span): boolean {
  return [quantities, dates].some((all) => {
    const next = all[firstEndingAfter(all, span.start)];
    return next !== undefined && overlaps(next, span);
  });
}

/** So far before a number, in characters, its noun may stand. */
const NEAR = 160;

/** What the last number before it counts, in the same sentence or the one before. */
function countedBefore(
  { text, quantities, sentences }: AnnotatedArticle,
  { start }: Span,
): { readonly unit: string; readonly noun: string } | null {
  const last = quantities[firstEndingAfter(quantities, start - 1) - 1];
  if (last === undefined || last.unit === null || /^\P{L}$/u.test(last.unit)) return null;
  const sentence = firstEndingAfter(sentences, start);
  const from = sentences[Math.max(0, sentence - 1)]?.start ?? 0;
  if (last.start < from || start - last.end > NEAR) return null;
  const noun = /[\p{L}’'-]+$/u.exec(text.slice(last.start, last.end))?.[0] ?? '';
  return noun === '' ? null : { unit: last.unit, noun };
}
