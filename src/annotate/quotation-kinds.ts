import type { Quotation } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';

/** Nouns after which marks hold the title of a work. */
const WORK =
  /\b(?:entitled|titled|films?|movies?|books?|novels?|songs?|albums?|singles?|plays?|musicals?|operas?|poems?|essays?|documentar(?:y|ies)|series|sitcoms?|shows?|programmes?|programs?|podcasts?|magazines?|memoirs?|tracks?|hits?|headlines?|headlined|articles?|columns?|paintings?|exhibitions?|video ?games?)[ ,:]{1,3}$/i;
const SAYING =
  /\b(?:sa(?:id|ys?|ying)|t(?:old|ells?|elling)|ask(?:ed|s|ing)?|add(?:ed|s|ing)?|repl(?:ied|ies|ying)|answer(?:ed|s|ing)?|wr(?:ote|ites?|iting)|tweet(?:ed|s|ing)?|shout(?:ed|s|ing)?|chant(?:ed|s|ing)?|declar(?:ed|es|ing)|stat(?:ed|es|ing)|not(?:ed|es|ing)|warn(?:ed|s|ing)?|insist(?:ed|s|ing)?|read(?:s|ing)?|call(?:ed|s|ing) (?:out|for)|according to)\b/i;
// A clause of three or four words: "I am tired", "that’s not fair".
const CLAUSE =
  /^(?:i|we|you|he|she|they|it|this|that|there|who|what)(?:['’]\p{L}+| (?:\p{L}+ )?(?:am|are|is|was|were|do|did|does|don|didn|have|has|had|can|could|will|would|shall|should|must|may|might)\b)/iu;
// A clause without its subject: "has not improved".
const PREDICATE =
  /^(?:am|are|is|was|were|do|does|did|have|has|had|can|could|will|would|shall|should|must|may|might)\b/i;
const WORDS = /[\p{L}\p{N}](?:[\p{L}\p{N}'’.-]*[\p{L}\p{N}])?/gu;
const CAPITAL = /^[\p{Lu}\p{N}]/u;
const SMALL = new Set('a an the of in on at to for and or but with from by as is vs'.split(' '));
// Longest scare quotes: studies of distancing marks count phrases of a few words; four keeps noun phrases.
const SCARE_WORDS = 4;

/** Whether marks hold speech, a word or two held at a distance, or the title of a work. */
export function quotationKind(
  text: string,
  paragraph: Span,
  whole: Span,
  inner: Span,
): Quotation['kind'] {
  const words = text.slice(inner.start, Math.min(inner.end, inner.start + 200)).match(WORDS) ?? [];
  const before = text.slice(Math.max(paragraph.start, whole.start - 40), whole.start);
  const after = text.slice(whole.end, Math.min(paragraph.end, whole.end + 40));
  const content = text.slice(inner.start, inner.end);
  if (isTitle(words, content) && WORK.test(before)) return 'title';
  if (words.length === 0 || words.length > SCARE_WORDS) return 'speech';
  return isSaid(content, before, after) || CLAUSE.test(content) || PREDICATE.test(content)
    ? 'speech'
    : 'scare';
}

const isTitle = (words: readonly string[], content: string): boolean =>
  words.length > 0 &&
  words.length <= 12 &&
  CAPITAL.test(content) &&
  words.every((word) => CAPITAL.test(word) || SMALL.has(word));

/** Set off by a comma or colon next to a verb of saying, or a sentence of its own. */
function isSaid(content: string, before: string, after: string): boolean {
  const opensClause = before.trim() === '' || /[.!?…:]["'”’)]?\s*$/.test(before);
  const ended = /[.!?…]$/.test(content);
  if (opensClause && (after.trim() === '' || ended)) return true;
  if (/[?!]$/.test(content) && CAPITAL.test(content)) return true;
  if (/[,:]\s*$/.test(before) && SAYING.test(lastWords(before))) return true;
  return /[,?!]$/.test(content) && SAYING.test(firstWords(after));
}

const lastWords = (text: string): string => text.split(/\s+/).slice(-5).join(' ');
const firstWords = (text: string): string => text.trim().split(/\s+/).slice(0, 4).join(' ');
