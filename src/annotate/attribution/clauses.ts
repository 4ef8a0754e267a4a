import { isSayingVerb } from './cue-matches.ts';
import {
  isQuoted,
  type Passage,
  type Range,
  type Sentence,
  speechAround,
  tagAt,
  wordAt,
} from './passage.ts';
import { isDay, isNominal, isPronoun, isVerb, phraseFrom } from './phrases.ts';

/** No content without a quotation is longer, in tokens: keeps the work linear in texts without full stops. */
const LONGEST = 250;
const MARK = /^(?:[.,:;!?–—]|--|\.\.\.)$/;
const CLOSERS = /^(?:but|and|though|although|while|whereas|as|yet|before|after|when)$/;
const PHRASE_CLOSERS = new Set(
  'because after as when while if before since although though during amid unless until despite'.split(
    ' ',
  ),
);

/** Where the clause or phrase that begins at `from` ends; what follows may be another's words or the outlet's own. */
export function contentEnd(
  passage: Passage,
  from: number,
  sentence: Sentence,
  kind: 'clause' | 'phrase',
): number {
  const limit = Math.min(sentence.to, from + LONGEST);
  let at = from;
  while (at < limit) {
    const speech = speechAround(passage, at);
    if (speech !== null) {
      at = Math.min(speech.to, sentence.to);
      if (/^[,.!?]$/.test(wordAt(passage, at - 2)) && at > from + 2) break;
      continue;
    }
    const isEnd =
      endsAny(passage, at, limit) || (kind === 'phrase' && endsPhrase(passage, at, limit));
    if (at > from && isEnd) break;
    at += 1;
  }
  return withoutMarks(passage, from, at);
}

function endsAny(passage: Passage, at: number, limit: number): boolean {
  const [word, tag] = [wordAt(passage, at), tagAt(passage, at)];
  if (word === ';') return true;
  if (word === ',' || word === '—' || word === '–' || word === '--') {
    return closesAtComma(passage, at, limit);
  }
  return tag === 'CCONJ' && sharesWithSaying(passage, at + 1, limit);
}

/** ", adding that …", ", according to …", ", but he said …", ", she said" */
function closesAtComma(passage: Passage, at: number, limit: number): boolean {
  const next = at + 1;
  const word = wordAt(passage, next);
  if (word === 'according' || (word.endsWith('ing') && isSayingVerb(passage, next))) return true;
  if (CLOSERS.test(word)) {
    return sharesWithSaying(passage, next + 1, limit) || beginsSaying(passage, next + 1, limit);
  }
  return beginsSaying(passage, next, limit);
}

function sharesWithSaying(passage: Passage, from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + 4); at += 1) {
    if (isSayingVerb(passage, at)) return /(?:ed|s|id|ng)$/.test(wordAt(passage, at)) || at > from;
    if (!['ADV', 'AUX', 'CCONJ'].includes(tagAt(passage, at))) return false;
  }
  return false;
}

function beginsSaying(passage: Passage, from: number, limit: number): boolean {
  const phrase = phraseFrom(passage, from, Math.min(limit, from + 15));
  if (phrase === null) return false;
  let at = phrase.to;
  while (at < limit && (tagAt(passage, at) === 'ADV' || tagAt(passage, at) === 'AUX')) at += 1;
  return isSayingVerb(passage, at) && !wordAt(passage, at).endsWith('ing');
}

function endsPhrase(passage: Passage, at: number, limit: number): boolean {
  const [word, tag] = [wordAt(passage, at), tagAt(passage, at)];
  if (word === ',') return !isList(passage, at + 1, limit);
  if (/^(?:—|–|--|:)$/.test(word) || isDay(passage, at)) return true;
  if (PHRASE_CLOSERS.has(word)) return tag === 'SCONJ' || tag === 'ADP';
  return tag === 'CCONJ' && isVerb(passage, at + 1) && !wordAt(passage, at + 1).endsWith('ing');
}

/** "growth, unemployment and debt": words and commas up to an "and", without a verb. */
function isList(passage: Passage, from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + 10); at += 1) {
    if (tagAt(passage, at) === 'CCONJ') return at === from ? isNominal(passage, at + 1) : true;
    if (isVerb(passage, at) || tagAt(passage, at) === 'PRON' || isQuoted(passage, at)) return false;
  }
  return false;
}

/** The end without commas and full stops that do not belong to a quotation. */
export function withoutMarks(passage: Passage, from: number, to: number): number {
  let end = to;
  while (end > from && !isQuoted(passage, end - 1) && isLoose(passage, end - 1)) end -= 1;
  return end;
}

/** A mark, or the preposition of a day that was cut off: "on", "since". */
const isLoose = (passage: Passage, at: number): boolean =>
  MARK.test(wordAt(passage, at)) ||
  (/^(?:on|since)$/.test(wordAt(passage, at)) && isDay(passage, at + 1));

/** True where a clause with a subject and a finite verb begins. */
export function isClause(passage: Passage, { from, to }: Range): boolean {
  let hasSubject = false;
  for (let at = from; at < Math.min(to, from + 40); at += 1) {
    if (wordAt(passage, at) === ';') return false;
    if (hasSubject && isFinite(passage, at)) return true;
    if (
      isNominal(passage, at) ||
      isPronoun(passage, at) ||
      /^(?:there|it)$/.test(wordAt(passage, at)) ||
      isQuoted(passage, at)
    ) {
      hasSubject = true;
    }
  }
  return false;
}

function isFinite(passage: Passage, at: number): boolean {
  if (!isVerb(passage, at)) return false;
  const before = wordAt(passage, at - 1);
  return (
    tagAt(passage, at) === 'AUX' ||
    !(wordAt(passage, at).endsWith('ing') || before === 'to' || tagAt(passage, at - 1) === 'ADP')
  );
}
