import { subjectInTree } from './branches.ts';
import { isSayingVerb } from './cue-matches.ts';
import { isQuoted, type Passage, type Range, type Sentence, tagAt, wordAt } from './passage.ts';
import { isNominal, isPronoun, openingOf, phraseEndingAt } from './phrases.ts';

/** A verb with what belongs to it: "had not yet said", "was accused". */
export interface VerbGroup {
  readonly verb: number;
  readonly from: number;
  readonly voice: 'active' | 'passive';
  readonly form: 'finite' | 'participle' | 'infinitive';
}

/** The group of the verb at `verb`: auxiliaries, negation and adverbs before it. */
export function verbGroup(passage: Passage, verb: number, sentence: Sentence): VerbGroup {
  const from = startOfGroup(passage, verb, sentence);
  const before = passage.lower.slice(from, verb);
  const hasBe = before.some(
    (word, at) => tagAt(passage, from + at) === 'AUX' && BE_OR_GET.test(word),
  );
  const isIng = wordAt(passage, verb).endsWith('ing');
  const isBase = passage.tokens[verb]?.lemma === wordAt(passage, verb);
  const isFinite = hasBe || !isIng;
  const form = before.includes('to') ? 'infinitive' : isFinite ? 'finite' : 'participle';
  return { verb, from, voice: hasBe && !isIng && !isBase ? 'passive' : 'active', form };
}

const BE_OR_GET = /^(?:be|am|is|are|was|were|been|being|'s|’s|'re|’re|'m|’m|got|get)$/;

function startOfGroup(passage: Passage, verb: number, sentence: Sentence): number {
  let from = verb;
  while (from > sentence.from && belongsToVerb(passage, from - 1)) from -= 1;
  if (from > sentence.from) return from;
  while (from < verb && tagAt(passage, from) === 'ADV') from += 1;
  return from;
}

function belongsToVerb(passage: Passage, at: number): boolean {
  if (isQuoted(passage, at)) return false;
  const [tag, word] = [tagAt(passage, at), wordAt(passage, at)];
  if (tag === 'AUX' || tag === 'PART') return word !== "'s" || tag === 'AUX';
  return tag === 'ADV' && !/^(?:when|where|why|how|so|then|however|yet)$/.test(word);
}

export interface Subject extends Range {
  /** True where it stands with an earlier verb: "he left and said". */
  readonly isShared: boolean;
}

/** Who does it: the words before the group, or the subject of a verb before it; null where none is found. */
export function subjectOf(passage: Passage, group: VerbGroup, sentence: Sentence): Subject | null {
  const own = ownSubject(passage, group, sentence) ?? farSubject(passage, group, sentence);
  if (own !== null) return { ...own, isShared: false };
  const shared = sharedSubject(passage, group, sentence, DEPTH);
  return shared === null ? null : { ...shared, isShared: true };
}

/** So many verbs in a row may share a subject. */
const DEPTH = 4;

/** A subject that the words before the verb do not show: told by the tree, where the verb can have one. */
function farSubject(passage: Passage, group: VerbGroup, sentence: Sentence): Range | null {
  const before = group.from - 1;
  const mayHaveOne =
    group.form === 'finite' &&
    before >= sentence.from &&
    !['CCONJ', 'ADP', 'DET', 'AUX'].includes(tagAt(passage, before));
  return mayHaveOne ? subjectInTree(passage, group.verb) : null;
}

function ownSubject(passage: Passage, group: VerbGroup, sentence: Sentence): Range | null {
  const before = group.from - 1;
  const isOpen = before >= sentence.from && !isQuoted(passage, before);
  return isOpen ? phraseBefore(passage, before, sentence) : null;
}

function sharedSubject(
  passage: Passage,
  group: VerbGroup,
  sentence: Sentence,
  depth: number,
): Range | null {
  const before = group.from - 1;
  const mayShare = group.form !== 'finite' || sharesSubject(passage, before);
  if (before < sentence.from || !mayShare || depth === 0) return null;
  const verb =
    verbBefore(passage, before, sentence, isSayingVerb) ??
    (group.form === 'finite'
      ? verbBefore(passage, before, sentence, () => true)
      : mainVerb(passage, before, sentence));
  if (verb === null) return null;
  const earlier = verbGroup(passage, verb, sentence);
  return (
    ownSubject(passage, earlier, sentence) ?? sharedSubject(passage, earlier, sentence, depth - 1)
  );
}

/** The subject that ends at `last`, an apposition or parenthesis between it and the verb included. */
function phraseBefore(passage: Passage, last: number, sentence: Sentence): Range | null {
  if (isNominal(passage, last) || isPronoun(passage, last)) {
    return phraseEndingAt(passage, last, sentence.from);
  }
  if (tagAt(passage, last) !== 'PUNCT') return null;
  const open = openingOf(passage, last, sentence);
  if (open === null || open <= sentence.from) return null;
  const isBracket = wordAt(passage, last) === ')';
  if (!isBracket && !isAside(passage, open + 1, last)) return null;
  const head = headBefore(passage, open, sentence);
  return head === null ? null : { from: head.from, to: last };
}

/** The phrase before a comma, further back where it is itself one of several asides: "Bond, 30, of Ohio, said". */
function headBefore(passage: Passage, comma: number, sentence: Sentence): Range | null {
  let head = phraseEndingAt(passage, comma - 1, sentence.from);
  for (let count = 0; count < ASIDES && head !== null; count += 1) {
    const before = head.from - 1;
    const isLinked = tagAt(passage, before) === 'ADP';
    const earlier = isLinked ? before - 1 : before;
    if (earlier <= sentence.from || wordAt(passage, earlier) !== ',') break;
    const next = phraseEndingAt(passage, earlier - 1, sentence.from);
    if (next === null) break;
    head = next;
  }
  return head;
}

/** So many asides may follow a name. */
const ASIDES = 4;

/** An apposition ("a spokesman for …") or relative clause ("who …"), not a new clause. */
function isAside(passage: Passage, from: number, to: number): boolean {
  const [tag, word] = [tagAt(passage, from), wordAt(passage, from)];
  if (/^(?:who|which|whose|whom|where)$/.test(word)) return true;
  if (tag === 'VERB') return /(?:ed|ing|n)$/.test(word);
  if (tag === 'ADP' || tag === 'ADV' || tag === 'SCONJ') return to - from < 12;
  if (tag === 'CCONJ' || tag === 'PRON') return false;
  for (let at = from; at < to; at += 1) {
    if (/^(?:who|which|that)$/.test(wordAt(passage, at))) return true;
    if (tagAt(passage, at) === 'AUX') return false;
  }
  return true;
}

const sharesSubject = (passage: Passage, before: number): boolean =>
  tagAt(passage, before) === 'CCONJ' ||
  /^(?:,|then|and|but|or|—|–)$/.test(wordAt(passage, before)) ||
  tagAt(passage, before) === 'ADV';

/** The finite verb before `last` in the sentence that is likeliest to have the same subject. */
function verbBefore(
  passage: Passage,
  last: number,
  sentence: Sentence,
  fits: (passage: Passage, at: number) => boolean,
): number | null {
  const floor = Math.max(sentence.from, last - 60);
  for (let at = last; at >= floor; at -= 1) {
    if (isQuoted(passage, at) || tagAt(passage, at) !== 'VERB' || !fits(passage, at)) continue;
    const { form, from } = verbGroup(passage, at, sentence);
    if (
      form === 'finite' &&
      (isPlainSubject(passage, from - 1) || sharesSubject(passage, from - 1))
    ) {
      return at;
    }
  }
  return null;
}

/** The first finite verb before `last`, but in a clause that "when", "if" or "that" opens. */
function mainVerb(passage: Passage, last: number, sentence: Sentence): number | null {
  let isUnder = false;
  for (let at = Math.max(sentence.from, last - 60); at < last; at += 1) {
    if (isQuoted(passage, at)) continue;
    if (tagAt(passage, at) === 'SCONJ') isUnder = true;
    if (wordAt(passage, at) === ',') isUnder = false;
    if (isUnder || tagAt(passage, at) !== 'VERB') continue;
    const { form, from } = verbGroup(passage, at, sentence);
    if (form === 'finite' && isPlainSubject(passage, from - 1)) return at;
  }
  return null;
}

const isPlainSubject = (passage: Passage, at: number): boolean =>
  isNominal(passage, at) ||
  (isPronoun(passage, at) && !/^(?:which|that|it)$/.test(wordAt(passage, at))) ||
  wordAt(passage, at) === ',' ||
  wordAt(passage, at) === ')';
