import type { Frame } from '../../lexicons/cue-table.ts';
import { contentEnd, isClause, withoutMarks } from './clauses.ts';
import type { CueMatch } from './cue-matches.ts';
import { type Passage, type Range, type Sentence, speechFrom, tagAt, wordAt } from './passage.ts';
import { isDay, isNominal, phraseFrom } from './phrases.ts';

const WH = /^(?:what|who|whom|how|why|whether|if|when|where|which)$/;
const ADJUNCT =
  /^(?:on|in|at|during|to|after|before|from|with|by|via|through|for|of|about|as|under|over|upon)$/;
const OPENERS = /^(?:,|:|—|–|--)$/;
/** So many adjuncts may stand between a cue and its content: "said on Monday in an interview with the paper that". */
const ADJUNCTS = 5;

/** What follows a cue as its content, from token `after` on; null where nothing of its frames does. */
export function complementOf(
  passage: Passage,
  match: CueMatch,
  after: number,
  sentence: Sentence,
): Range | null {
  const has = (frame: Frame): boolean => match.cue.frames.includes(frame);
  let at = after;
  if (has('hearer') && !isOpening(passage, at)) {
    const hearer = phraseFrom(passage, at, sentence.to);
    at = hearer?.to ?? at;
  }
  for (let count = 0; count <= ADJUNCTS && at < sentence.to; count += 1) {
    const found =
      quoted(passage, at, sentence, has) ??
      subordinate(passage, at, sentence, match) ??
      bare(passage, at, sentence, { has, isNext: count === 0 });
    if (found !== null) return found.from < found.to ? found : null;
    const next = afterAdjunct(passage, at, sentence);
    if (next === at) return null;
    at = next;
  }
  return null;
}

const isOpening = (passage: Passage, at: number): boolean =>
  /^(?:that|to|,|:)$/.test(wordAt(passage, at)) ||
  WH.test(wordAt(passage, at)) ||
  speechFrom(passage, at) !== null;

type Has = (frame: Frame) => boolean;

/** A quotation, after a comma, colon or dash or at once, with what belongs to its clause. */
function quoted(passage: Passage, at: number, sentence: Sentence, has: Has): Range | null {
  const isParted = OPENERS.test(wordAt(passage, at));
  const from = isParted ? at + 1 : at;
  const speech = speechFrom(passage, from);
  if (speech === null) {
    const isStatement = wordAt(passage, at) === ':' && has('quotation') && at + 2 < sentence.to;
    return isStatement ? { from, to: withoutMarks(passage, from, sentence.to) } : null;
  }
  if (!(has('quotation') || has('object') || has('predicate') || has('clause'))) return null;
  if (isParted || speech.to >= sentence.to) return speech;
  return { from, to: contentEnd(passage, from, sentence, 'clause') };
}

/** A clause with a word of its own: that, whether, to, or one of the cue's prepositions. */
function subordinate(
  passage: Passage,
  at: number,
  sentence: Sentence,
  match: CueMatch,
): Range | null {
  const { frames, prepositions } = match.cue;
  const word = wordAt(passage, at);
  const tag = tagAt(passage, at);
  if (isClausal(passage, at, sentence, frames)) {
    return { from: at, to: contentEnd(passage, at, sentence, 'clause') };
  }
  const isGerund = frames.includes('gerund') && tag === 'VERB' && word.endsWith('ing');
  const from = isGerund ? at : at + 1;
  const isPreposition = prepositions.includes(word) && from < sentence.to && !isDay(passage, from);
  if (!isGerund && !isPreposition) return null;
  return { from, to: contentEnd(passage, from, sentence, 'phrase') };
}

function isClausal(
  passage: Passage,
  at: number,
  sentence: Sentence,
  frames: readonly Frame[],
): boolean {
  const word = wordAt(passage, at);
  if (word === 'that') {
    return frames.includes('that') && isClause(passage, { from: at + 1, to: sentence.to });
  }
  if (word === 'to') return frames.includes('infinitive') && tagAt(passage, at) === 'PART';
  return WH.test(word) && frames.includes('wh');
}

/** A clause without "that", or an object. */
function bare(
  passage: Passage,
  at: number,
  sentence: Sentence,
  { has, isNext }: { has: Has; isNext: boolean },
): Range | null {
  if (!beginsPhrase(passage, at)) return null;
  const to = contentEnd(passage, at, sentence, 'clause');
  if (has('clause') && !isDay(passage, at) && isClause(passage, { from: at, to })) {
    return { from: at, to };
  }
  if (!isNext || !(has('object') || has('predicate')) || isDay(passage, at)) return null;
  const kind = has('predicate') && !has('clause') ? 'clause' : 'phrase';
  return { from: at, to: kind === 'clause' ? to : contentEnd(passage, at, sentence, 'phrase') };
}

function beginsPhrase(passage: Passage, at: number): boolean {
  if (isNominal(passage, at)) return true;
  return (
    ['DET', 'ADJ', 'PRON', 'NUM', 'SCONJ'].includes(tagAt(passage, at)) ||
    /^[“"‘'$]$|^''$/.test(wordAt(passage, at))
  );
}

/** The token after an adverb, a day, a prepositional phrase or a short parenthesis at `at`; `at` where none stands there. */
function afterAdjunct(passage: Passage, at: number, sentence: Sentence): number {
  const word = wordAt(passage, at);
  if (isDay(passage, at) || (tagAt(passage, at) === 'ADV' && !WH.test(word))) return at + 1;
  if (ADJUNCT.test(word) && tagAt(passage, at) !== 'PART') {
    const phrase = phraseFrom(passage, at + 1, sentence.to);
    return phrase === null ? at : phrase.to;
  }
  if (word === ',') {
    for (let close = at + 2; close < Math.min(sentence.to - 1, at + 12); close += 1) {
      if (wordAt(passage, close) !== ',') continue;
      return wordAt(passage, close + 1) === 'that' || speechFrom(passage, close + 1) !== null
        ? close + 1
        : at;
    }
  }
  return at;
}
